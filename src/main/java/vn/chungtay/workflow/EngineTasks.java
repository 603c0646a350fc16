package vn.chungtay.workflow;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.chungtay.platform.NotFound;

@Component
class EngineTasks implements Tasks {

    private final TaskService tasks;
    private final RuntimeService running;
    private final RepositoryService models;
    private final ApplicationEventPublisher events;

    EngineTasks(TaskService tasks, RuntimeService running, RepositoryService models, ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.running = running;
        this.models = models;
        this.events = events;
    }

    @Override
    public void assign(String taskId, String officerId) {
        tasks.claim(taskId, officerId);
    }

    @Override
    public void release(String taskId) {
        tasks.setAssignee(taskId, null);
    }

    @Override
    public void complete(String taskId, Map<String, ?> variables) {
        tasks.complete(taskId, Primitives.checked(variables));
    }

    @Override
    public void regroup(String taskId, String group) {
        for (IdentityLink link : tasks.getIdentityLinksForTask(taskId)) {
            if (IdentityLinkType.CANDIDATE.equals(link.getType()) && link.getGroupId() != null) {
                tasks.deleteCandidateGroup(taskId, link.getGroupId());
            }
        }
        tasks.addCandidateGroup(taskId, group);
        events.publishEvent(new TaskRegrouped(taskId, group));
    }

    @Override
    public void moveDue(String taskId, Instant dueAt) {
        Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
        if (task != null) {
            task.setDueDate(Date.from(dueAt));
            tasks.saveTask(task);
            events.publishEvent(new TaskDueMoved(taskId, dueAt));
        }
    }

    @Override
    public TaskRef get(String taskId) {
        Task task = find(taskId);
        return new TaskRef(
                taskId,
                models.getProcessDefinition(task.getProcessDefinitionId()).getKey(),
                task.getTaskDefinitionKey(),
                caseKey(task),
                task.getProcessInstanceId(),
                tasks.getVariables(taskId));
    }

    private String caseKey(Task task) {
        return running.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
    }

    private Task find(String taskId) {
        Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
        if (task == null) {
            throw new NotFound();
        }
        return task;
    }
}
