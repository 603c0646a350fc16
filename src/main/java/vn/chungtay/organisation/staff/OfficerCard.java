package vn.chungtay.organisation.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything an administrator sees of one officer. */
public record OfficerCard(
        long officerId,
        String name,
        String username,
        Instant createdAt,
        boolean mustChangePassword,
        List<PositionLine> positions) {

    public OfficerCard {
        positions = List.copyOf(positions);
    }

    public record PositionLine(
            long positionId,
            String unitName,
            String title,
            List<String> roles,
            List<String> area,
            LocalDate from,
            @Nullable LocalDate to,
            State state) {}

    /** A position on the day of reading. */
    public enum State {
        HELD,
        ENDED,
        TO_COME
    }
}
