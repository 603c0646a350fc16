package vn.chungtay.appraisal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.chungtay.funding.Allocation;
import vn.chungtay.funding.Allocations;
import vn.chungtay.household.HouseholdId;
import vn.chungtay.money.Dong;
import vn.chungtay.nomination.Submissions;

/** The families of a submission with what the offices have said of them. */
@Service
public class AppraisedFamilies {

    private final Appraisals appraisals;
    private final OfficeVerdicts verdicts;
    private final Submissions submissions;
    private final Allocations allocations;

    AppraisedFamilies(
            Appraisals appraisals, OfficeVerdicts verdicts, Submissions submissions, Allocations allocations) {
        this.appraisals = appraisals;
        this.verdicts = verdicts;
        this.submissions = submissions;
        this.allocations = allocations;
    }

    /** In the order of the commune's list. */
    public List<AppraisedFamily> of(long appraisalId) {
        Map<Long, List<VerdictView>> given = verdicts.findByAppraisalIdOrderById(appraisalId).stream()
                .map(OfficeVerdict::view)
                .collect(Collectors.groupingBy(VerdictView::entryId));
        return submissions.families(appraisals.get(appraisalId).submissionId()).stream()
                .map(family -> new AppraisedFamily(family, given.getOrDefault(family.entryId(), List.of())))
                .toList();
    }

    /** Those that a decision may name now: passed by all offices, and neither held nor withdrawn since. */
    public List<PassedFamily> passed(long appraisalId) {
        String key = appraisals.get(appraisalId).caseKey();
        return of(appraisalId).stream()
                .filter(AppraisedFamily::passed)
                .map(family -> passed(family, key))
                .toList();
    }

    private PassedFamily passed(AppraisedFamily family, String caseKey) {
        HouseholdId id = family.submitted().household().id();
        List<Allocation> held = allocations.of(id).stream()
                .filter(allocation -> allocation.decisionRef().equals(caseKey))
                .toList();
        Dong amount = held.stream().map(Allocation::amount).reduce(Dong.ZERO, Dong::plus);
        return new PassedFamily(
                family.submitted().entryId(),
                family.submitted().household(),
                held.stream().findFirst().orElseThrow().stream(),
                amount);
    }
}
