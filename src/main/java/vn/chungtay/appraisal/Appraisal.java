package vn.chungtay.appraisal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.nomination.ListSubmitted;
import vn.chungtay.platform.Refusal;

/** The district's work on one submission. */
@Entity
@Table(name = "appraisal")
class Appraisal {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id = 0L;

    private long submissionId;
    private String caseKey = "";
    private String communeId = "";
    private LocalDate receivedOn = LocalDate.EPOCH;

    @Enumerated(EnumType.STRING)
    private AppraisalState state = AppraisalState.APPRAISING;

    private int papers;
    private @Nullable String reportRemarks;
    private @Nullable String decisionRemarks;
    private @Nullable Long decisionDocumentId;
    private @Nullable String decisionNumber;
    private @Nullable LocalDate decidedOn;

    @Version
    private long version;

    protected Appraisal() {}

    Appraisal(ListSubmitted submitted, LocalDate receivedOn) {
        this.receivedOn = receivedOn;
        submissionId = submitted.submissionId();
        caseKey = submitted.submissionKey();
        communeId = submitted.communeId();
    }

    void requireAppraising() {
        if (state != AppraisalState.APPRAISING) {
            throw new Refusal("Hồ sơ " + caseKey + " " + state.label() + ". Hãy tải lại trang để xem bước hiện tại.");
        }
    }

    void combined(boolean anyPassed) {
        requireAppraising();
        state = anyPassed ? AppraisalState.COMBINED : AppraisalState.NONE_APPROVED;
    }

    /** What the office answers to a report that was sent back: printed in the next one. */
    void reviseReport(String remarks) {
        reportRemarks = remarks;
    }

    void reviseDecision(String remarks) {
        decisionRemarks = remarks;
    }

    /** Every family of the draft was struck off or has withdrawn. */
    void noneLeft() {
        if (state != AppraisalState.COMBINED) {
            throw new Refusal("Hồ sơ " + caseKey + " " + state.label() + " nên không kết thúc lại được.");
        }
        state = AppraisalState.NONE_APPROVED;
    }

    /** The key of the next paper's own case: "DN-2025-VQ-0007-V2". */
    String nextPaperKey() {
        return caseKey + "-V" + ++papers;
    }

    void decide(long documentId, String number, LocalDate on) {
        if (state != AppraisalState.COMBINED) {
            throw new Refusal("Hồ sơ " + caseKey + " " + state.label() + " nên không quyết định lại được.");
        }
        decisionDocumentId = documentId;
        decisionNumber = number;
        decidedOn = on;
        state = AppraisalState.DECIDED;
    }

    AppraisalView view() {
        return new AppraisalView(
                id,
                submissionId,
                caseKey,
                communeId,
                receivedOn,
                state,
                reportRemarks,
                decisionRemarks,
                decisionDocumentId,
                decisionNumber,
                decidedOn);
    }
}
