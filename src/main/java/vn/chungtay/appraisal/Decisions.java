package vn.chungtay.appraisal;

import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import vn.chungtay.document.DocumentIssued;
import vn.chungtay.household.HouseholdState;
import vn.chungtay.household.Households;
import vn.chungtay.nomination.NominationOutcomes;
import vn.chungtay.nomination.Outcome;
import vn.chungtay.platform.Refusal;
import vn.chungtay.platform.UseCase;

/** What a signed decision does: it approves its families in the signature's own transaction, then opens their houses. */
@Service
public class Decisions {

    private final Appraisals appraisals;
    private final AppraisedFamilies families;
    private final ApprovalTable approvals;
    private final NominationOutcomes outcomes;
    private final Households households;
    private final ApplicationEventPublisher events;

    Decisions(
            Appraisals appraisals,
            AppraisedFamilies families,
            ApprovalTable approvals,
            NominationOutcomes outcomes,
            Households households,
            ApplicationEventPublisher events) {
        this.appraisals = appraisals;
        this.families = families;
        this.approvals = approvals;
        this.outcomes = outcomes;
        this.households = households;
        this.events = events;
    }

    /** Exactly the families of the frozen paper: both read the same rows, and a family held meanwhile is refused here. */
    @EventListener
    void on(DocumentIssued issued) {
        if (issued.type().equals(AppraisalPapers.DECISION)) {
            decide(Long.parseLong(issued.subjectId()), issued);
        }
    }

    private void decide(long appraisalId, DocumentIssued issued) {
        List<PassedFamily> passed = families.passed(appraisalId);
        if (passed.isEmpty()) {
            throw new Refusal(
                    "Không còn hộ nào để phê duyệt: các hộ đã rút hoặc đang bị tạm giữ. Hãy trả lại dự thảo.");
        }
        appraisals.change(
                appraisalId,
                "appraisal.decided",
                appraisal -> appraisal.decide(issued.documentId(), issued.number(), issued.date()));
        passed.forEach(family -> approvals.save(new Approval(appraisalId, family)));
        outcomes.apply(
                appraisals.get(appraisalId).submissionId(),
                passed.stream()
                        .<Outcome>map(family -> new Outcome.Approved(family.entryId(), issued.number()))
                        .toList());
    }

    /** Opens the house of every approved family: all in one transaction. */
    @UseCase
    public void openHouses(long appraisalId) {
        AppraisalView decided = appraisals.get(appraisalId);
        long documentId = Objects.requireNonNull(decided.decisionDocumentId());
        approvals.findByAppraisalIdOrderById(appraisalId).forEach(approval -> {
            FamilyApproved event = approval.event(decided, documentId);
            households.advance(event.householdId(), HouseholdState.APPROVED);
            events.publishEvent(event);
        });
    }
}
