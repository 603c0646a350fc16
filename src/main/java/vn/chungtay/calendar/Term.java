package vn.chungtay.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a due date is reckoned from; the same term gives another date when the calendar changes. */
sealed interface Term {

    List<Pause> pauses();

    /** Where the term would end if the last day could be any day. */
    LocalDate nominalEnd(DayTable table);

    String explain(LocalDate nominal, LocalDate due, DayTable table);

    default DueDate due(DayTable table) {
        LocalDate nominal = nominalEnd(table);
        LocalDate due = nominal;
        while (!table.isWorking(due) || isPaused(due)) {
            due = due.plusDays(1);
        }
        return new DueDate(due, explain(nominal, due, table));
    }

    default boolean isPaused(LocalDate day) {
        return pauses().stream().anyMatch(pause -> pause.covers(day));
    }

    /** Paused days after the given one. */
    default long pausedAfter(LocalDate start) {
        return pauses().stream()
                .flatMap(pause -> pause.from().datesUntil(pause.until()))
                .filter(day -> day.isAfter(start))
                .distinct()
                .count();
    }

    static Term of(LocalDate start, Period period) {
        return new Counted(start, period, List.of());
    }

    /** A period after the day of the event. */
    record Counted(LocalDate start, Period period, List<Pause> pauses) implements Term {

        @Override
        public LocalDate nominalEnd(DayTable table) {
            return switch (period.unit()) {
                case WORKING_DAYS -> count(table);
                case CALENDAR_DAYS -> count(null);
                case MONTHS -> start.plusMonths(period.amount()).plusDays(pausedAfter(start));
            };
        }

        @Override
        public String explain(LocalDate nominal, LocalDate due, DayTable table) {
            return new Explanation(this, table).of(start, period, nominal, due);
        }

        /** With a table only its working days count. */
        private LocalDate count(@Nullable DayTable table) {
            LocalDate day = start;
            int left = period.amount();
            while (left > 0) {
                day = day.plusDays(1);
                if ((table == null || table.isWorking(day)) && !isPaused(day)) {
                    left--;
                }
            }
            return day;
        }
    }

    /** A date fixed elsewhere, with its own reason. */
    record Fixed(LocalDate start, LocalDate end, String reason, List<Pause> pauses) implements Term {

        @Override
        public LocalDate nominalEnd(DayTable table) {
            return end.plusDays(pausedAfter(start));
        }

        @Override
        public String explain(LocalDate nominal, LocalDate due, DayTable table) {
            return new Explanation(this, table).of(reason, nominal, due);
        }
    }
}
