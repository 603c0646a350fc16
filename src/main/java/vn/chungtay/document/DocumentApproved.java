package vn.chungtay.document;

import java.time.LocalDate;

/**
 * The leader has approved the document, which now has its number; published in that transaction.
 *
 * @param date the document's own date: the day of its number
 */
public record DocumentApproved(
        long documentId,
        String type,
        String caseKey,
        String subjectType,
        String subjectId,
        String number,
        LocalDate date) {}
