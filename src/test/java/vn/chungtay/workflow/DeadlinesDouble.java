package vn.chungtay.workflow;

import java.time.Duration;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** Stands for the bean {@code deadlines}: ten days from now, unless the test names another period for a rule. */
public class DeadlinesDouble {

    private static final Duration USUAL = Duration.ofDays(10);

    private final Map<String, Duration> periods = new HashMap<>();

    void give(String ruleCode, Duration period) {
        periods.put(ruleCode, period);
    }

    public Date of(DelegateExecution execution) {
        String process = execution.getProcessDefinitionId().split(":")[0];
        return at(execution, process + "." + execution.getCurrentActivityId());
    }

    public Date since(DelegateExecution execution, String day) {
        return of(execution);
    }

    public Date untilTimer(DelegateExecution execution, String timerId) {
        return of(execution);
    }

    public Date at(DelegateExecution execution, String ruleCode) {
        return Date.from(ClockUtil.getCurrentTime().toInstant().plus(periods.getOrDefault(ruleCode, USUAL)));
    }
}
