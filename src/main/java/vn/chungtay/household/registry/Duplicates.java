package vn.chungtay.household.registry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Finds families that stand in the registry already. */
@Component
public final class Duplicates {

    private final HouseholdRecords records;
    private final CommuneUnits communes;

    Duplicates(HouseholdRecords records, CommuneUnits communes) {
        this.records = records;
        this.communes = communes;
    }

    /** The registry's answer for each of the families of a commune, in their order: empty if it is a new one. */
    public List<Optional<Problem>> among(String unitId, List<HouseholdFacts> families) {
        Set<String> commune = communes.with(unitId);
        List<Household> alike = alike(commune, families);
        return families.stream()
                .map(family -> alike.stream()
                        .flatMap(known -> clash(commune, known, family).stream())
                        .findFirst())
                .toList();
    }

    /** The clash of a family's new facts with the others. */
    List<Problem> of(Household self, HouseholdFacts facts) {
        Set<String> commune = communes.with(self.unitId());
        return alike(commune, List.of(facts)).stream()
                .filter(known -> !known.id().equals(self.id()))
                .flatMap(known -> clash(commune, known, facts).stream())
                .limit(1)
                .toList();
    }

    private List<Household> alike(Set<String> commune, List<HouseholdFacts> families) {
        List<Household> alike = new ArrayList<>(
                records.withIdentity(keys(families, family -> family.head().identityNumber())));
        alike.addAll(records.findByUnitIdInAndNameKeyIn(commune, keys(families, HouseholdFacts::nameKey)));
        return alike;
    }

    private static Collection<String> keys(List<HouseholdFacts> families, Function<HouseholdFacts, String> key) {
        return families.stream().map(key).filter(Objects::nonNull).distinct().toList();
    }

    private static Optional<Problem> clash(Set<String> commune, Household known, HouseholdFacts family) {
        String theirs = known.facts().head().identityNumber();
        String ours = family.head().identityNumber();
        if (ours != null && ours.equals(theirs)) {
            return Optional.of(Problem.error(Field.IDENTITY_NUMBER, sameNumber(commune, known)));
        }
        boolean sameName =
                commune.contains(known.unitId()) && known.facts().nameKey().equals(family.nameKey());
        return sameName && (ours == null || theirs == null)
                ? Optional.of(Problem.error(Field.HEAD_NAME, sameName(known)))
                : Optional.empty();
    }

    /** Of another commune's family only that it exists. */
    private static String sameNumber(Set<String> commune, Household known) {
        return commune.contains(known.unitId())
                ? "CCCD đã có trong sổ hộ của xã: " + title(known) + "."
                : "CCCD đã có trong sổ hộ của một xã khác trong huyện: cần báo phòng chuyên môn của huyện kiểm tra.";
    }

    private static String sameName(Household known) {
        return "Đã có trong sổ hộ của xã: " + title(known)
                + ", cùng năm sinh. Nếu là hộ khác, cần có số CCCD của cả hai hộ.";
    }

    private static String title(Household known) {
        return "hộ " + known.view().headName() + ", " + known.view().village();
    }
}
