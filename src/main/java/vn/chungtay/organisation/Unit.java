package vn.chungtay.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An authority, an office or a council.
 *
 * @param name in the middle of a sentence: "xã Điềm He"
 * @param agencyName as it stands on papers: "UBND xã Điềm He"
 * @param validTo the last day of its existence, null while it goes on
 * @param placeName without its kind: "Điềm He"
 * @param successorIds the units that took over when it ended
 */
public record Unit(
        String id,
        String name,
        String agencyName,
        UnitKind kind,
        @Nullable String parentId,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String placeName,
        List<String> successorIds) {

    public Unit {
        successorIds = List.copyOf(successorIds);
    }

    public boolean isOpen(LocalDate on) {
        return !on.isBefore(validFrom) && (validTo == null || !on.isAfter(validTo));
    }
}
