package vn.chungtay.calendar;

import java.time.LocalDate;
import java.util.List;

/** Counts time as the Civil Code does (Bộ luật Dân sự 2015, Điều 145–148), on the announced days off. */
public interface WorkingCalendar {

    boolean isWorkingDay(LocalDate day);

    /**
     * A period starts the day after {@code from}. Working days skip days off and count working Saturdays; a period in
     * days or months whose last day is a day off ends on the next working day.
     */
    DueDate due(LocalDate from, Period period);

    /** Working days after {@code after} up to and including {@code until}; zero if there are none between. */
    int workingDaysBetween(LocalDate after, LocalDate until);

    /** Each day from the first to the last, both included. */
    List<DayMark> strip(LocalDate from, LocalDate to);
}
