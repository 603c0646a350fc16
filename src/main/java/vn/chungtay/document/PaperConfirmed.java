package vn.chungtay.document;

import java.time.LocalDate;

/** A second officer has confirmed the scan of a hand-signed paper; published in that transaction. */
public record PaperConfirmed(
        long documentId, String type, String caseKey, String subjectType, String subjectId, LocalDate date) {}
