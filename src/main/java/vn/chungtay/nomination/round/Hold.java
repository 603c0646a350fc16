package vn.chungtay.nomination.round;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One objection's hold on a family, and how it was released. */
@Embeddable
record Hold(
        Instant heldAt,
        @Nullable Instant releasedAt,
        @Nullable Boolean upheld) {

    static Hold since(Instant at) {
        return new Hold(at, null, null);
    }

    Hold released(Instant at, boolean isUpheld) {
        return new Hold(heldAt, at, isUpheld);
    }

    /** The objection was right, but the family is already approved: it stays held. */
    Hold kept() {
        return new Hold(heldAt, null, true);
    }

    boolean isKept() {
        return isOpen() && Boolean.TRUE.equals(upheld);
    }

    boolean isOpen() {
        return releasedAt == null;
    }
}
