package vn.chungtay.appraisal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.chungtay.calendar.Deadline;
import vn.chungtay.calendar.Deadlines;
import vn.chungtay.funding.Allocations;
import vn.chungtay.household.HouseholdId;
import vn.chungtay.nomination.NominationOutcomes;
import vn.chungtay.nomination.Outcome;
import vn.chungtay.platform.UseCase;

/** Makes one result of three offices' verdicts, and sends back what can't be approved now. */
@Service
public class Combination {

    private final Appraisals appraisals;
    private final AppraisedFamilies families;
    private final NominationOutcomes outcomes;
    private final Allocations allocations;
    private final Deadlines deadlines;

    Combination(
            Appraisals appraisals,
            AppraisedFamilies families,
            NominationOutcomes outcomes,
            Allocations allocations,
            Deadlines deadlines) {
        this.appraisals = appraisals;
        this.families = families;
        this.outcomes = outcomes;
        this.allocations = allocations;
        this.deadlines = deadlines;
    }

    /** Answers whether a family is left to decide on. */
    @UseCase
    public boolean combine(long appraisalId) {
        AppraisalView appraisal = appraisals.get(appraisalId);
        List<AppraisedFamily> all = families.of(appraisalId);
        List<AppraisedFamily> back = all.stream()
                .filter(family -> family.submitted().awaitsDecision() && !family.passed())
                .toList();
        letMoneyGo(all, appraisal.caseKey());
        LocalDate due = back.stream().anyMatch(Combination::isSupplement) ? supplementDue(appraisal) : LocalDate.EPOCH;
        outcomes.apply(
                appraisal.submissionId(),
                back.stream().map(family -> outcome(family, due)).toList());
        boolean anyPassed = all.stream().anyMatch(AppraisedFamily::passed);
        appraisals.change(appraisalId, "appraisal.combined", changed -> changed.combined(anyPassed));
        return anyPassed;
    }

    /** Of those that are not approved now. */
    void letMoneyGo(List<AppraisedFamily> all, String caseKey) {
        all.stream()
                .filter(family -> !family.passed())
                .map(family -> family.submitted().household().id())
                .filter(household -> holds(household, caseKey))
                .forEach(household -> allocations.release(household, caseKey));
    }

    private boolean holds(HouseholdId household, String caseKey) {
        return allocations.of(household).stream()
                .anyMatch(allocation -> allocation.decisionRef().equals(caseKey)
                        && allocation.amount().amount() > 0);
    }

    private static Outcome outcome(AppraisedFamily family, LocalDate due) {
        long entryId = family.submitted().entryId();
        if (family.locked() || !family.complete()) {
            return new Outcome.KeptForLater(entryId);
        }
        if (isSupplement(family)) {
            return new Outcome.Supplement(entryId, reasons(family), due);
        }
        return new Outcome.Rejected(
                entryId,
                Objects.requireNonNull(family.saying(Verdict.FAIL).get(0).reasonCode()));
    }

    private static boolean isSupplement(AppraisedFamily family) {
        return !family.locked()
                && family.complete()
                && family.saying(Verdict.FAIL).isEmpty()
                && !family.saying(Verdict.SUPPLEMENT).isEmpty();
    }

    private static String reasons(AppraisedFamily family) {
        List<String> reasons = new ArrayList<>();
        family.saying(Verdict.SUPPLEMENT)
                .forEach(verdict -> reasons.add("Về " + verdict.office().label() + ": " + verdict.note()));
        return reasons.stream().collect(Collectors.joining("\n"));
    }

    /** The period is a rule; its end goes to the commune's round, which keeps the running deadline. */
    private LocalDate supplementDue(AppraisalView appraisal) {
        Deadline deadline = deadlines.open("district-appraisal.supplement", appraisal.caseKey(), appraisal.caseKey());
        deadlines.close(deadline.id());
        return deadline.dueDate();
    }
}
