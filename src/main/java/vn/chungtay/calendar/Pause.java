package vn.chungtay.calendar;

import java.time.LocalDate;

/** Days that don't count: from the first up to, not including, the day on which counting goes on. */
record Pause(LocalDate from, LocalDate until, String reason) {

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }
}
