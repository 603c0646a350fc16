package vn.chungtay.calendar;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A stretch in which a deadline rests; without an end it rests still. */
@Embeddable
record DeadlinePause(LocalDate pausedOn, @Nullable LocalDate resumedOn, LocalDate dueBefore, String reason) {

    boolean isRunning() {
        return resumedOn == null;
    }

    DeadlinePause endedOn(LocalDate day) {
        return new DeadlinePause(pausedOn, day, dueBefore, reason);
    }

    /** A running pause reaches to the end of today, so that the due date stays ahead of the clock. */
    Pause asOf(LocalDate today) {
        LocalDate until = resumedOn == null ? today.plusDays(1) : resumedOn;
        return new Pause(pausedOn, until, reason);
    }
}
