package vn.chungtay.workflow;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** What the sample model calls. */
public class SampleTasks {

    public void note(DelegateExecution execution) {
        CaseVars.of(execution).set("documentId", 5L);
    }

    public Date waitsUntil(DelegateExecution execution) {
        return ClockUtil.getCurrentTime();
    }
}
