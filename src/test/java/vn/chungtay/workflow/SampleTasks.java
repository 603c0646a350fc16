package vn.chungtay.workflow;

import java.time.Duration;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** What the sample model calls. Scanned by the tests of the whole application. */
@ProcessBean("sampleTasks")
public class SampleTasks {

    public String group(String unitId, String role) {
        return unitId + ":" + role;
    }

    public void note(DelegateExecution execution) {
        if (CaseVars.of(execution).yes("broken")) {
            throw new IllegalStateException("The register cannot be reached");
        }
        CaseVars.of(execution).set("documentId", 5L);
    }

    public Date waitsUntil(DelegateExecution execution) {
        return Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofDays(7)));
    }
}
