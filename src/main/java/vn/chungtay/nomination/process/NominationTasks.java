package vn.chungtay.nomination.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import vn.chungtay.document.Documents;
import vn.chungtay.nomination.round.RoundAbandonment;
import vn.chungtay.nomination.round.RoundPosting;
import vn.chungtay.nomination.round.RoundSorting;
import vn.chungtay.nomination.round.RoundSubmission;
import vn.chungtay.nomination.round.RoundSupplement;
import vn.chungtay.workflow.CaseVars;
import vn.chungtay.workflow.ProcessBean;

/** The service tasks and timers of {@code nomination-round}. Referenced by running cases: do not rename. */
@ProcessBean("nominationTasks")
public class NominationTasks {

    private final RoundPosting posting;
    private final RoundSorting sorting;
    private final RoundSubmission submission;
    private final RoundSupplement supplement;
    private final RoundAbandonment abandonment;
    private final Documents documents;

    NominationTasks(
            RoundPosting posting,
            RoundSorting sorting,
            RoundSubmission submission,
            RoundSupplement supplement,
            RoundAbandonment abandonment,
            Documents documents) {
        this.posting = posting;
        this.sorting = sorting;
        this.submission = submission;
        this.supplement = supplement;
        this.abandonment = abandonment;
        this.documents = documents;
    }

    public void draftNotice(DelegateExecution execution) {
        hand(execution, posting.draftNotice(roundId(execution)));
    }

    public Date postingEndsAt(DelegateExecution execution) {
        String ref = CaseVars.of(execution).timerRef("timer_postingEnds");
        return Date.from(posting.countDown(roundId(execution), ref));
    }

    public void sortEntries(DelegateExecution execution) {
        CaseVars.of(execution).set("next", sorting.sort(roundId(execution)).code());
    }

    public void draftSubmission(DelegateExecution execution) {
        hand(execution, submission.draft(roundId(execution)));
    }

    public void submit(DelegateExecution execution) {
        submission.submit(roundId(execution));
    }

    public Date supplementExpiresAt(DelegateExecution execution) {
        String ref = CaseVars.of(execution).timerRef("timer_supplementExpires");
        return Date.from(supplement.countDown(roundId(execution), ref));
    }

    public void expireSupplement(DelegateExecution execution) {
        supplement.expire(roundId(execution));
    }

    public void abandon(DelegateExecution execution) {
        abandonment.close(roundId(execution));
    }

    private void hand(DelegateExecution execution, long documentId) {
        CaseVars vars = CaseVars.of(execution);
        int papers = documents.ofCase(vars.caseKey()).size();
        vars.set("documentId", documentId).set("documentKey", vars.caseKey() + "-V" + papers);
    }

    private static long roundId(DelegateExecution execution) {
        return CaseVars.of(execution).id("roundId");
    }
}
