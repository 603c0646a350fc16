package vn.chungtay.appraisal.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import vn.chungtay.appraisal.AppraisalPapers;
import vn.chungtay.appraisal.AppraisalPapers.DraftedPaper;
import vn.chungtay.appraisal.Combination;
import vn.chungtay.appraisal.Decisions;
import vn.chungtay.workflow.CaseVars;
import vn.chungtay.workflow.ProcessBean;

/** The service tasks of {@code district-appraisal}. Referenced by running cases: do not rename. */
@ProcessBean("appraisalTasks")
public class AppraisalTasks {

    private final Combination combination;
    private final AppraisalPapers papers;
    private final Decisions decisions;

    AppraisalTasks(Combination combination, AppraisalPapers papers, Decisions decisions) {
        this.combination = combination;
        this.papers = papers;
        this.decisions = decisions;
    }

    public void combineVerdicts(DelegateExecution execution) {
        CaseVars.of(execution).set("anyPassed", combination.combine(appraisalId(execution)));
    }

    public void draftReport(DelegateExecution execution) {
        hand(execution, papers.draftReport(appraisalId(execution)));
    }

    public void draftDecision(DelegateExecution execution) {
        hand(execution, papers.draftDecision(appraisalId(execution)));
    }

    public void approveFamilies(DelegateExecution execution) {
        decisions.openHouses(appraisalId(execution));
    }

    private static void hand(DelegateExecution execution, DraftedPaper paper) {
        CaseVars.of(execution).set("documentId", paper.documentId()).set("documentKey", paper.key());
    }

    private static long appraisalId(DelegateExecution execution) {
        return CaseVars.of(execution).id("appraisalId");
    }
}
