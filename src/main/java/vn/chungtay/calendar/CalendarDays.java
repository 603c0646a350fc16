package vn.chungtay.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** A few dozen rows a year, the same for everyone. */
interface CalendarDays extends Repository<CalendarDay, Long> {

    CalendarDay save(CalendarDay day);

    List<CalendarDay> findAll();

    Optional<CalendarDay> findByDate(LocalDate date);

    List<CalendarDay> findByDateBetweenOrderByDate(LocalDate first, LocalDate last);

    /** Read afresh each time, so that every node reckons with the same days at once. */
    default DayTable table() {
        return new DayTable(findAll().stream().map(CalendarDay::mark).toList());
    }
}
