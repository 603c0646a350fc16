package vn.chungtay.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** The stub that runs in place of a called process. */
public class CalledProcess {

    static final String STUB = "task_stub";

    private final ProcessEngine engine;
    private final ProcessInstance instance;
    private final RunningCase caller;

    CalledProcess(ProcessEngine engine, ProcessInstance instance, RunningCase caller) {
        this.engine = engine;
        this.instance = instance;
        this.caller = caller;
    }

    /** It was called with the variable. */
    public CalledProcess got(String variable, Object value) {
        assertThat(engine.getRuntimeService().getVariable(instance.getId(), variable))
                .as(variable)
                .isEqualTo(value);
        return this;
    }

    public CalledProcess hasCaseKey(String caseKey) {
        assertThat(instance.getBusinessKey()).isEqualTo(caseKey);
        return this;
    }

    public RunningCase returns() {
        return returns(Map.of());
    }

    public RunningCase returns(String variable, Object value) {
        return returns(Map.of(variable, value));
    }

    /** It ends with these variables, and the caller goes on. */
    public RunningCase returns(Map<String, ?> variables) {
        String taskId = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance.getId())
                .singleResult()
                .getId();
        engine.getTaskService().complete(taskId, Primitives.checked(variables));
        return caller.runJobs();
    }
}
