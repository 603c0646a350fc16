package vn.chungtay.document;

import java.time.LocalDate;

/**
 * The clerk has sent the approved and numbered document; published in that transaction.
 *
 * @param date the document's own date: the day of its number
 */
public record DocumentIssued(
        long documentId,
        String type,
        String caseKey,
        String subjectType,
        String subjectId,
        String number,
        LocalDate date) {}
