package vn.chungtay.tasklist.work;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.platform.Viet;

/** A task is due by 24:00 of its last day; the list works with that day. */
final class DueDay {

    /** Of a task without a due date; it sorts last. */
    static final LocalDate NONE = LocalDate.of(9999, 12, 31);

    private DueDay() {}

    static LocalDate of(@Nullable Instant dueAt) {
        return dueAt == null ? NONE : dueAt.minusNanos(1).atZone(Viet.ZONE).toLocalDate();
    }
}
