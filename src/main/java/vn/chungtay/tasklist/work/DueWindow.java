package vn.chungtay.tasklist.work;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;

/** Urgency as the list groups it; the windows follow each other without gap. A week ends with Sunday. */
public enum DueWindow {
    OVERDUE("Quá hạn"),
    TODAY("Hôm nay"),
    THIS_WEEK("Tuần này"),
    NEXT_WEEK("Tuần sau"),
    LATER("Sau nữa");

    private final String label;

    DueWindow(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static DueWindow of(LocalDate due, LocalDate today) {
        return Arrays.stream(values())
                .filter(window -> !due.isAfter(window.last(today)))
                .findFirst()
                .orElse(LATER);
    }

    /** The last day inside. */
    LocalDate last(LocalDate today) {
        LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return switch (this) {
            case OVERDUE -> today.minusDays(1);
            case TODAY -> today;
            case THIS_WEEK -> sunday;
            case NEXT_WEEK -> sunday.plusWeeks(1);
            case LATER -> DueDay.NONE;
        };
    }

    /** The last day before the window. */
    LocalDate before(LocalDate today) {
        return this == OVERDUE ? LocalDate.EPOCH : values()[ordinal() - 1].last(today);
    }
}
