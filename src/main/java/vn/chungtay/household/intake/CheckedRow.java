package vn.chungtay.household.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chungtay.household.registry.Field;
import vn.chungtay.household.registry.HouseholdFacts;
import vn.chungtay.household.registry.Problem;

/** A row of the list with the family that was read from it, if it could be, and everything that is wrong. */
record CheckedRow(
        int number, Map<Field, String> texts, @Nullable HouseholdFacts facts, List<Problem> problems) {

    CheckedRow with(Problem problem) {
        List<Problem> more = new ArrayList<>(problems);
        more.add(problem);
        return new CheckedRow(number, texts, null, more);
    }
}
