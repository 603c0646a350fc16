package vn.chungtay.workflow;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Listens to every user task of every model in a way that no caller can skip. */
@Component
class TaskSeam extends AbstractBpmnParseListener implements TaskListener {

    private final TaskNews news;

    TaskSeam(TaskNews news) {
        this.news = news;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        for (String event :
                new String[] {EVENTNAME_CREATE, EVENTNAME_ASSIGNMENT, EVENTNAME_COMPLETE, EVENTNAME_DELETE}) {
            task.addBuiltInTaskListener(event, this);
        }
    }

    @Override
    public void notify(DelegateTask task) {
        switch (task.getEventName()) {
            case EVENTNAME_CREATE -> news.opened(reference(task), task, formKey(task), deploymentId(task));
            case EVENTNAME_ASSIGNMENT -> news.assigned(task);
            case EVENTNAME_COMPLETE -> news.closed(task, true);
            case EVENTNAME_DELETE -> news.closed(task, false);
            default -> throw new IllegalStateException("Nobody listens to " + task.getEventName());
        }
    }

    private static TaskRef reference(DelegateTask task) {
        return new TaskRef(
                task.getId(),
                process(task).getKey(),
                task.getTaskDefinitionKey(),
                task.getExecution().getProcessBusinessKey(),
                task.getProcessInstanceId(),
                task.getVariables());
    }

    private static @Nullable String formKey(DelegateTask task) {
        var form = ((TaskEntity) task).getTaskDefinition().getCamundaFormDefinitionKey();
        return form == null ? null : form.getExpressionText();
    }

    private static String deploymentId(DelegateTask task) {
        return process(task).getDeploymentId();
    }

    private static ProcessDefinitionEntity process(DelegateTask task) {
        return ((TaskEntity) task).getProcessDefinition();
    }
}
