package vn.chungtay.document.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import vn.chungtay.document.Approvals;
import vn.chungtay.document.Approvals.Route;
import vn.chungtay.workflow.CaseVars;
import vn.chungtay.workflow.ProcessBean;

/** What the model issue-document calls. Referenced by running cases: do not rename. */
@ProcessBean("documentTasks")
public class DocumentTasks {

    private final Approvals approvals;

    DocumentTasks(Approvals approvals) {
        this.approvals = approvals;
    }

    /** Reads {@code documentId}; sets who checks and who approves. */
    public void findRoute(DelegateExecution execution) {
        CaseVars variables = CaseVars.of(execution);
        Route route = approvals.route(variables.id("documentId"));
        variables
                .set("issuerUnitId", route.issuerUnitId())
                .set("draftingUnitId", route.draftingUnitId())
                .set("approverRole", route.approverRole())
                .set("contentCheck", route.contentCheck())
                .set("legalCheck", route.legalCheck());
    }
}
