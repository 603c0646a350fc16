package vn.chungtay.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The announced days; every other day follows the week, Monday to Friday. */
final class DayTable {

    private final Map<LocalDate, DayMark> announced = new HashMap<>();
    private final Set<Integer> years = new HashSet<>();

    DayTable(Collection<DayMark> announced) {
        for (DayMark mark : announced) {
            this.announced.put(mark.date(), mark);
            years.add(mark.date().getYear());
        }
    }

    DayMark mark(LocalDate day) {
        DayMark mark = announced.get(day);
        if (mark != null) {
            return mark;
        }
        DayKind kind = isWeekend(day) ? DayKind.WEEKEND : DayKind.WORKING;
        return new DayMark(day, kind, kind.label(), false);
    }

    boolean isWorking(LocalDate day) {
        return mark(day).isWorking();
    }

    /** Whether any day of the year has been announced. */
    boolean knows(int year) {
        return years.contains(year);
    }

    /** Days of the stretch, both ends included, with that mark. */
    List<LocalDate> days(LocalDate first, LocalDate last, Predicate<DayMark> wanted) {
        return first.datesUntil(last.plusDays(1))
                .filter(day -> wanted.test(mark(day)))
                .toList();
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
