package vn.chungtay.household.registry;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.AuditActor;
import vn.chungtay.audit.AuditLog;
import vn.chungtay.household.HouseholdId;
import vn.chungtay.organisation.Officers;
import vn.chungtay.organisation.Scope;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Race;
import vn.chungtay.platform.Refusal;
import vn.chungtay.platform.UseCase;
import vn.chungtay.platform.Viet;

/** Writing into the registry and reading one record of it. */
@Service
public class Registry {

    private static final String SUBJECT = "household";

    private final HouseholdRecords records;
    private final Corrections corrections;
    private final Duplicates duplicates;
    private final RegistryWriters writers;
    private final FactsReader reader;
    private final Officers officers;
    private final AuditLog audit;
    private final AuditActor actor;
    private final Clock clock;

    Registry(
            HouseholdRecords records,
            Corrections corrections,
            Duplicates duplicates,
            RegistryWriters writers,
            FactsReader reader,
            Officers officers,
            AuditLog audit,
            AuditActor actor,
            Clock clock) {
        this.records = records;
        this.corrections = corrections;
        this.duplicates = duplicates;
        this.writers = writers;
        this.reader = reader;
        this.officers = officers;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** @throws FactsRefused if the family stands in the registry already */
    @UseCase
    public HouseholdId register(HouseholdFacts facts) {
        String unitId = writers.ownCommune();
        duplicates.among(unitId, List.of(facts)).get(0).ifPresent(clash -> {
            throw new FactsRefused(List.of(clash));
        });
        return add(unitId, facts, "household.registered");
    }

    /** For callers that have looked for duplicates themselves. */
    public HouseholdId add(String unitId, HouseholdFacts facts, String action) {
        Household entered = new Household(unitId, facts, actor.current(), clock.instant());
        HouseholdId id = Race.orAgain(() -> records.save(entered)).id();
        audit.record(action, SUBJECT, id.toString(), null, Map.of("unit", unitId));
        return id;
    }

    /**
     * Corrects the record that the officer has seen.
     *
     * @param version of the record that was on the page
     * @throws FactsRefused if the facts are another family's
     */
    @UseCase
    public void correct(HouseholdId id, Scope scope, int version, HouseholdFacts facts, String reason) {
        Household household = visible(id, scope);
        writers.requireFor(household.unitId());
        if (household.version() != version) {
            throw new Refusal(officers.nameOf(household.changedBy()) + " đã sửa thông tin hộ này lúc "
                    + Viet.dateTime(household.changedAt()) + ". Xem lại bản mới rồi sửa tiếp.");
        }
        List<Problem> clashes = duplicates.of(household, facts);
        if (!clashes.isEmpty()) {
            throw new FactsRefused(clashes);
        }
        Map<Field, String> before = FactsTexts.of(household.facts());
        household.correct(facts, actor.current(), clock.instant());
        Race.orAgain(() -> records.saveAndFlush(household));
        note(household, before, FactsTexts.of(facts), reason);
    }

    @Transactional(readOnly = true)
    public HouseholdRecord record(HouseholdId id, Scope scope) {
        Household household = visible(id, scope);
        Map<Field, String> texts = FactsTexts.of(household.facts());
        return new HouseholdRecord(
                household.view(),
                household.version(),
                texts,
                reader.read(texts).problems(),
                corrections.findByHouseholdIdOrderByIdDesc(id.value()).stream()
                        .map(Correction::view)
                        .toList(),
                household.changedBy(),
                household.changedAt());
    }

    private Household visible(HouseholdId id, Scope scope) {
        return records.findByIdAndUnitIdIn(id.value(), scope.unitIds()).orElseThrow(NotFound::new);
    }

    private void note(Household household, Map<Field, String> before, Map<Field, String> after, String reason) {
        Set<Field> changed = Stream.of(Field.values())
                .filter(field -> !before.getOrDefault(field, "").equals(after.getOrDefault(field, "")))
                .collect(Collectors.toSet());
        for (Field field : changed) {
            corrections.save(new Correction(
                    household.id().value(),
                    field,
                    before.getOrDefault(field, ""),
                    after.getOrDefault(field, ""),
                    reason,
                    actor.current(),
                    clock.instant()));
        }
        String names = changed.stream().map(Field::name).sorted().collect(Collectors.joining(","));
        audit.record("household.corrected", SUBJECT, household.id().toString(), null, Map.of("fields", names));
    }
}
