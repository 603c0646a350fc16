package vn.chungtay.workflow;

import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import vn.chungtay.platform.Refusal;

@Component
class EngineProcesses implements Processes {

    private final RuntimeService engine;

    EngineProcesses(RuntimeService engine) {
        this.engine = engine;
    }

    @Override
    public String start(String processKey, String caseKey, Map<String, ?> variables) {
        if (isRunning(caseKey)) {
            throw new IllegalStateException("A process already runs for " + caseKey);
        }
        return engine.startProcessInstanceByKey(processKey, caseKey, Primitives.checked(variables))
                .getId();
    }

    @Override
    public void message(String messageName, String caseKey, Map<String, ?> variables) {
        try {
            engine.createMessageCorrelation(messageName)
                    .processInstanceBusinessKey(caseKey)
                    .setVariables(Primitives.checked(variables))
                    .correlate();
        } catch (MismatchingMessageCorrelationException nobodyWaits) {
            throw new Refusal("Hồ sơ " + caseKey + " đã chuyển sang bước khác nên không thực hiện được việc này."
                    + " Hãy tải lại trang để xem tình trạng hiện tại.");
        }
    }

    @Override
    public boolean waitsFor(String messageName, String caseKey) {
        return engine.createExecutionQuery()
                        .messageEventSubscriptionName(messageName)
                        .processInstanceBusinessKey(caseKey)
                        .count()
                > 0;
    }

    @Override
    public void cancel(String caseKey, String reason) {
        for (ProcessInstance running : engine.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseKey)
                .list()) {
            engine.deleteProcessInstance(running.getId(), reason, false, true, false, false);
        }
    }

    @Override
    public boolean isRunning(String caseKey) {
        return engine.createProcessInstanceQuery()
                        .processInstanceBusinessKey(caseKey)
                        .count()
                > 0;
    }
}
