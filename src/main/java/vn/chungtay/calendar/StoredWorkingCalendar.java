package vn.chungtay.calendar;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class StoredWorkingCalendar implements WorkingCalendar {

    private final CalendarDays days;

    StoredWorkingCalendar(CalendarDays days) {
        this.days = days;
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return days.table().isWorking(day);
    }

    @Override
    public DueDate due(LocalDate from, Period period) {
        return Term.of(from, period).due(days.table());
    }

    @Override
    public int workingDaysBetween(LocalDate after, LocalDate until) {
        return until.isAfter(after)
                ? days.table()
                        .days(after.plusDays(1), until, DayMark::isWorking)
                        .size()
                : 0;
    }

    @Override
    public List<DayMark> strip(LocalDate from, LocalDate to) {
        DayTable table = days.table();
        return from.datesUntil(to.plusDays(1)).map(table::mark).toList();
    }
}
