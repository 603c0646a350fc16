package vn.chungtay.organisation.staff;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The officers of a unit.
 *
 * @param unitId null for those who hold no position today
 */
public record UnitStaff(@Nullable String unitId, String unitName, List<OfficerLine> officers) {

    public UnitStaff {
        officers = List.copyOf(officers);
    }
}
