package vn.chungtay.workflow;

import java.time.LocalDate;
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
        return dueAt(deadlines.open(taskRule(execution), caseKey(execution), taskRef(execution)));
    }

    /** As {@link #of}, counted from an earlier day (yyyy-MM-dd): the law's period runs from the event, not from the task. */
    public Date since(DelegateExecution execution, String day) {
        return dueAt(
                deadlines.openFrom(taskRule(execution), caseKey(execution), taskRef(execution), LocalDate.parse(day)));
    }

    /** The task is due when the timer fires that ends it; the task's rule needs no period of its own. */
    public Date untilTimer(DelegateExecution execution, String timerId) {
        Deadline timer = deadlines
                .openFor(caseKey(execution), CaseDeadlines.timer(execution.getProcessInstanceId(), timerId))
                .orElseThrow(() -> new IllegalStateException("No timer waits at " + timerId));
        return dueAt(deadlines.openUntil(
                taskRule(execution), caseKey(execution), taskRef(execution), timer.dueDate(), timer.explanation()));
    }

    /** The instant of the timer for which the rule {@code <process>.<timer>} is named. */
    public Date at(DelegateExecution execution, String ruleCode) {
        String timerId = ruleCode.substring(ruleCode.indexOf('.') + 1);
        String ref = CaseDeadlines.timer(execution.getProcessInstanceId(), timerId);
        deadlines.close(caseKey(execution), ref);
        return dueAt(deadlines.open(ruleCode, caseKey(execution), ref));
    }

    private static String taskRule(DelegateExecution execution) {
        ExecutionEntity at = (ExecutionEntity) execution;
        return at.getProcessDefinition().getKey() + "." + at.getCurrentActivityId();
    }

    private static String taskRef(DelegateExecution execution) {
        List<TaskEntity> tasks = ((ExecutionEntity) execution).getTasks();
        return CaseDeadlines.task(tasks.get(tasks.size() - 1).getId());
    }

    private static String caseKey(DelegateExecution execution) {
        return CaseVars.of(execution).caseKey();
    }

    private static Date dueAt(Deadline deadline) {
        return Date.from(deadline.dueAt());
    }
}
