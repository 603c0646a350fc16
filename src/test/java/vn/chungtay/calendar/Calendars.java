package vn.chungtay.calendar;

import java.time.LocalDate;
import java.util.List;

/** Small calendars for tests without a database. */
final class Calendars {

    private Calendars() {}

    /** April and May 2025 as announced. */
    static DayTable spring2025() {
        return new DayTable(List.of(
                mark("2025-04-07", DayKind.HOLIDAY),
                mark("2025-04-26", DayKind.WORKING_SATURDAY),
                mark("2025-04-30", DayKind.HOLIDAY),
                mark("2025-05-01", DayKind.HOLIDAY),
                mark("2025-05-02", DayKind.SWAPPED_OFF)));
    }

    /** The new year's week of 2025. */
    static DayTable tet2025() {
        return new DayTable(List.of(
                mark("2025-01-27", DayKind.HOLIDAY),
                mark("2025-01-28", DayKind.HOLIDAY),
                mark("2025-01-29", DayKind.HOLIDAY),
                mark("2025-01-30", DayKind.HOLIDAY),
                mark("2025-01-31", DayKind.HOLIDAY)));
    }

    static DayMark mark(String day, DayKind kind) {
        return new DayMark(LocalDate.parse(day), kind, kind.label(), false);
    }
}
