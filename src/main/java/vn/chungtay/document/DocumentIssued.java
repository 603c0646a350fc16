package vn.chungtay.document;

import java.time.LocalDate;

/** The leader has approved and the document has its number, date and final bytes; published in that transaction. */
public record DocumentIssued(
        long documentId,
        String type,
        String caseKey,
        String subjectType,
        String subjectId,
        String number,
        LocalDate date) {}
