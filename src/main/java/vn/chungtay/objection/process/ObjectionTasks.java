package vn.chungtay.objection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import vn.chungtay.document.Documents;
import vn.chungtay.objection.handling.Endings;
import vn.chungtay.objection.handling.ObjectionSteps;
import vn.chungtay.workflow.CaseVars;
import vn.chungtay.workflow.ProcessBean;

/** The service tasks of {@code objection}. Referenced by running cases: do not rename. */
@ProcessBean("objectionTasks")
public class ObjectionTasks {

    private final ObjectionSteps steps;
    private final Endings endings;
    private final Documents documents;

    ObjectionTasks(ObjectionSteps steps, Endings endings, Documents documents) {
        this.steps = steps;
        this.endings = endings;
        this.documents = documents;
    }

    public void draftAnswer(DelegateExecution execution) {
        CaseVars vars = CaseVars.of(execution);
        vars.set("documentId", steps.draftAnswer(objectionId(execution)));
        int papers = documents.ofCase(vars.caseKey()).size();
        vars.set("documentKey", vars.caseKey() + "-V" + papers);
    }

    public void uphold(DelegateExecution execution) {
        endings.finish(objectionId(execution));
    }

    public void reject(DelegateExecution execution) {
        endings.finish(objectionId(execution));
    }

    public void withdraw(DelegateExecution execution) {
        endings.withdraw(objectionId(execution));
    }

    private static long objectionId(DelegateExecution execution) {
        return CaseVars.of(execution).id("objectionId");
    }
}
