package vn.chungtay.calendar;

import java.time.LocalDate;

/** Published inside the transaction that moves the due date, for whoever holds a timer or a task on it. */
public record DeadlineMoved(
        long deadlineId, String ruleCode, String caseKey, String ref, LocalDate from, LocalDate to) {}
