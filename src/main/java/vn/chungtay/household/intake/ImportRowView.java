package vn.chungtay.household.intake;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chungtay.household.HouseholdId;
import vn.chungtay.household.registry.Field;
import vn.chungtay.household.registry.Problem;

/** A row of an import. A row with an error became no family. */
public record ImportRowView(
        int number,
        Map<Field, String> texts,
        List<Problem> problems,
        @Nullable HouseholdId household) {

    public boolean wrong() {
        return problems.stream().anyMatch(Problem::blocking);
    }

    public boolean warned() {
        return !wrong() && !problems.isEmpty();
    }

    /** What stands in the row, a dash if nothing. */
    public String text(String field) {
        return texts.getOrDefault(Field.valueOf(field), "–");
    }
}
