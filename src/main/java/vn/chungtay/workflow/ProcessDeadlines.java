package vn.chungtay.workflow;

import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import vn.chungtay.calendar.Deadline;

/** Opens deadlines for tasks and timers. Referenced by running cases: do not rename. */
@ProcessBean("deadlines")
class ProcessDeadlines {

    private final CaseDeadlines deadlines;

    ProcessDeadlines(CaseDeadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** The due date of the user task that is being opened; its rule is named {@code <process>.<task>}. */
    public Date of(DelegateExecution execution) {
        ExecutionEntity at = (ExecutionEntity) execution;
        String ruleCode = at.getProcessDefinition().getKey() + "." + at.getCurrentActivityId();
        List<TaskEntity> tasks = at.getTasks();
        String ref = CaseDeadlines.task(tasks.get(tasks.size() - 1).getId());
        return dueAt(deadlines.open(ruleCode, caseKey(execution), ref));
    }

    /** The instant of the timer for which the rule {@code <process>.<timer>} is named. */
    public Date at(DelegateExecution execution, String ruleCode) {
        String timerId = ruleCode.substring(ruleCode.indexOf('.') + 1);
        String ref = CaseDeadlines.timer(execution.getProcessInstanceId(), timerId);
        deadlines.close(caseKey(execution), ref);
        return dueAt(deadlines.open(ruleCode, caseKey(execution), ref));
    }

    private static String caseKey(DelegateExecution execution) {
        return CaseVars.of(execution).caseKey();
    }

    private static Date dueAt(Deadline deadline) {
        return Date.from(deadline.dueAt());
    }
}
