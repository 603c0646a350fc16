package vn.chungtay.calendar;

import java.time.Instant;
import java.time.LocalDate;
import vn.chungtay.platform.Viet;

/**
 * The last day of a period.
 *
 * @param endsAt 24:00 of that day in Vietnam
 * @param explanation how the date was found, in Vietnamese
 */
public record DueDate(LocalDate date, Instant endsAt, String explanation) {

    DueDate(LocalDate date, String explanation) {
        this(date, endOf(date), explanation);
    }

    static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Viet.ZONE).toInstant();
    }
}
