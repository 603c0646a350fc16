package vn.chungtay.household.registry;

import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.AuditLog;
import vn.chungtay.household.HouseholdId;
import vn.chungtay.household.HouseholdState;
import vn.chungtay.household.HouseholdView;
import vn.chungtay.household.Households;
import vn.chungtay.organisation.Scope;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.UseCase;

@Service
@Transactional(readOnly = true)
class HouseholdDirectory implements Households {

    private static final Set<HouseholdState> OPEN_FOR_A_ROUND =
            Set.of(HouseholdState.REGISTERED, HouseholdState.REJECTED, HouseholdState.WITHDRAWN);

    private final HouseholdRecords records;
    private final CommuneUnits communes;
    private final AuditLog audit;

    HouseholdDirectory(HouseholdRecords records, CommuneUnits communes, AuditLog audit) {
        this.records = records;
        this.communes = communes;
        this.audit = audit;
    }

    @Override
    public HouseholdView get(HouseholdId id, Scope scope) {
        return records.findByIdAndUnitIdIn(id.value(), scope.unitIds())
                .map(Household::view)
                .orElseThrow(NotFound::new);
    }

    @Override
    public HouseholdView get(HouseholdId id) {
        return household(id).view();
    }

    @Override
    public List<HouseholdView> all(Collection<HouseholdId> ids) {
        Map<HouseholdId, HouseholdView> found =
                records.findByIdIn(ids.stream().map(HouseholdId::value).toList()).stream()
                        .map(Household::view)
                        .collect(Collectors.toMap(HouseholdView::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    @Override
    public List<HouseholdView> forRound(String unitId) {
        return records.findByUnitIdInAndStateIn(communes.with(unitId), OPEN_FOR_A_ROUND).stream()
                .map(Household::view)
                .sorted(byVillageAndName())
                .toList();
    }

    @Override
    @UseCase
    public void advance(HouseholdId id, HouseholdState state) {
        Household household = household(id);
        HouseholdState before = household.state();
        household.advance(state);
        if (before != state) {
            Map<String, String> facts = Map.of("from", before.name(), "to", state.name());
            audit.record("household.advanced", "household", id.toString(), null, facts);
        }
    }

    @Override
    public boolean identityReadyForPayment(HouseholdId id) {
        return household(id).identityReadyForPayment();
    }

    private Household household(HouseholdId id) {
        return records.findById(id.value()).orElseThrow(NotFound::new);
    }

    private static Comparator<HouseholdView> byVillageAndName() {
        Collator vietnamese = Collator.getInstance(Locale.forLanguageTag("vi"));
        return Comparator.comparing(HouseholdView::village, vietnamese)
                .thenComparing(HouseholdView::headName, vietnamese);
    }
}
