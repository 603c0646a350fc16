package vn.chungtay.appraisal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The district's work on one submission, as others may read it. */
public record AppraisalView(
        long id,
        long submissionId,
        String caseKey,
        String communeId,
        LocalDate receivedOn,
        AppraisalState state,
        @Nullable String reportRemarks,
        @Nullable String decisionRemarks,
        @Nullable Long decisionDocumentId,
        @Nullable String decisionNumber,
        @Nullable LocalDate decidedOn) {

    public String path() {
        return "/tham-dinh/" + caseKey;
    }
}
