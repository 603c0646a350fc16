package vn.chungtay.calendar;

import java.time.Instant;
import java.time.LocalDate;

/** One move of a due date, for the case's history; the reason is Vietnamese. */
public record DeadlineChange(
        long deadlineId, String label, String caseKey, LocalDate from, LocalDate to, String reason, Instant at) {}
