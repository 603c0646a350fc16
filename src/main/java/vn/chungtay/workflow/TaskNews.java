package vn.chungtay.workflow;

import java.time.Clock;
import java.time.Instant;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.chungtay.calendar.Deadline;

/** Tells the modules what became of a task, and closes the deadline of one that waits no more. */
@Component
class TaskNews {

    private final ApplicationEventPublisher events;
    private final CaseDeadlines deadlines;
    private final Clock clock;

    TaskNews(ApplicationEventPublisher events, CaseDeadlines deadlines, Clock clock) {
        this.events = events;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    void opened(TaskRef reference, DelegateTask task, @Nullable String formKey, String deploymentId) {
        Long deadlineId = deadlines
                .openFor(reference.caseKey(), CaseDeadlines.task(task.getId()))
                .map(Deadline::id)
                .orElse(null);
        Instant dueAt = task.getDueDate() == null ? null : task.getDueDate().toInstant();
        events.publishEvent(new TaskOpened(
                reference, task.getName(), group(task), dueAt, deadlineId, formKey, deploymentId, clock.instant()));
    }

    void assigned(DelegateTask task) {
        events.publishEvent(new TaskAssigned(task.getId(), task.getAssignee()));
    }

    void closed(DelegateTask task, boolean completed) {
        deadlines.close(task.getExecution().getProcessBusinessKey(), CaseDeadlines.task(task.getId()));
        events.publishEvent(new TaskClosed(task.getId(), completed, task.getAssignee(), clock.instant()));
    }

    private static String group(DelegateTask task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody may do " + task.getTaskDefinitionKey()));
    }
}
