package vn.chungtay.appraisal;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import vn.chungtay.document.DocumentApproved;
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
    private final Combination combination;
    private final ApprovalTable approvals;
    private final NominationOutcomes outcomes;
    private final Households households;
    private final ApplicationEventPublisher events;

    Decisions(
            Appraisals appraisals,
            AppraisedFamilies families,
            Combination combination,
            ApprovalTable approvals,
            NominationOutcomes outcomes,
            Households households,
            ApplicationEventPublisher events) {
        this.appraisals = appraisals;
        this.families = families;
        this.combination = combination;
        this.approvals = approvals;
        this.outcomes = outcomes;
        this.households = households;
        this.events = events;
    }

    /** Exactly the families of the frozen paper: both read the same rows. */
    @EventListener
    void on(DocumentApproved signed) {
        if (signed.type().equals(AppraisalPapers.DECISION)) {
            decide(Long.parseLong(signed.subjectId()), signed);
        }
    }

    private void decide(long appraisalId, DocumentApproved signed) {
        List<PassedFamily> passed = families.passed(appraisalId);
        if (passed.isEmpty()) {
            throw new Refusal(
                    "Không còn hộ nào để phê duyệt: các hộ đã rút hoặc đang bị tạm giữ. Hãy trả lại dự thảo.");
        }
        appraisals.change(
                appraisalId,
                "appraisal.decided",
                appraisal -> appraisal.decide(signed.documentId(), signed.number(), signed.date()));
        passed.forEach(family -> approvals.save(new Approval(appraisalId, family)));
        AppraisalView decided = appraisals.get(appraisalId);
        List<AppraisedFamily> all = families.of(appraisalId);
        combination.letMoneyGo(all, decided.caseKey());
        outcomes.apply(
                decided.submissionId(),
                Stream.concat(left(all), approved(passed, signed)).toList());
    }

    /** Ends the appraisal when everybody was struck off, held or has withdrawn. Answers whether a family is left to decide on. */
    @UseCase
    public boolean anyLeft(long appraisalId) {
        if (!families.passed(appraisalId).isEmpty()) {
            return true;
        }
        AppraisalView appraisal = appraisals.get(appraisalId);
        List<AppraisedFamily> all = families.of(appraisalId);
        combination.letMoneyGo(all, appraisal.caseKey());
        outcomes.apply(appraisal.submissionId(), left(all).toList());
        appraisals.change(appraisalId, "appraisal.noneLeft", Appraisal::noneLeft);
        return false;
    }

    /** Held since the offices passed them: they go back to their round, which submits them again once they are free. */
    private static Stream<Outcome> left(List<AppraisedFamily> all) {
        return all.stream()
                .filter(family -> family.submitted().awaitsDecision() && !family.passed())
                .map(family -> new Outcome.KeptForLater(family.submitted().entryId()));
    }

    private static Stream<Outcome> approved(List<PassedFamily> passed, DocumentApproved signed) {
        return passed.stream().map(family -> new Outcome.Approved(family.entryId(), signed.number()));
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
