package vn.chungtay.calendar;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Until when something in a case must happen.
 *
 * @param label what must happen, in Vietnamese
 * @param ref who waits for it, for example a process instance
 * @param startDate the day of the event; counting starts the day after
 * @param dueAt 24:00 of the due date in Vietnam
 * @param explanation why this date, in Vietnamese
 */
public record Deadline(
        long id,
        String ruleCode,
        String label,
        String caseKey,
        String ref,
        LocalDate startDate,
        LocalDate dueDate,
        Instant dueAt,
        String explanation,
        DeadlineState state) {}
