package vn.chungtay.workflow;

import java.util.List;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.PvmScope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the engine's own records of steps and ends as they are written. The engine's starter finds it by its type. */
@Component
class StepSeam implements HistoryEventHandler {

    private final StepNews news;

    StepSeam(StepNews news) {
        this.news = news;
    }

    @Override
    public void handleEvents(List<HistoryEvent> records) {
        records.forEach(this::handleEvent);
    }

    @Override
    public void handleEvent(HistoryEvent entry) {
        // Both kinds of end bear the same name.
        if (!entry.isEventOfType(HistoryEventTypes.ACTIVITY_INSTANCE_END)) {
            return;
        }
        if (entry instanceof HistoricActivityInstanceEventEntity step) {
            stepLeft(step);
        } else if (entry instanceof HistoricProcessInstanceEventEntity process) {
            processEnded(process);
        }
    }

    private void stepLeft(HistoricActivityInstanceEventEntity step) {
        String caseKey = caseKey(step);
        if (caseKey == null) {
            return;
        }
        stopTimers(caseKey, step, model(step).findActivity(step.getActivityId()));
        if (!step.isCanceled()) {
            news.stepTaken(
                    caseKey,
                    step.getProcessDefinitionKey(),
                    step.getActivityId(),
                    step.getActivityName(),
                    step.getActivityType());
        }
    }

    private void processEnded(HistoricProcessInstanceEventEntity process) {
        String caseKey = process.getBusinessKey();
        if (caseKey == null) {
            return;
        }
        stopTimers(caseKey, process, model(process));
        boolean cancelled = process.getDeleteReason() != null;
        news.processEnded(caseKey, process.getProcessDefinitionKey(), cancelled ? null : process.getEndActivityId());
    }

    private void stopTimers(String caseKey, HistoryEvent entry, PvmScope left) {
        TimerDeclarationImpl.getDeclarationsForScope(left)
                .keySet()
                .forEach(timerId -> news.timerStopped(caseKey, entry.getProcessInstanceId(), timerId));
    }

    private static @Nullable String caseKey(HistoryEvent entry) {
        var process = Context.getCommandContext().getExecutionManager().findExecutionById(entry.getProcessInstanceId());
        return process == null ? null : process.getBusinessKey();
    }

    private static ProcessDefinitionEntity model(HistoryEvent entry) {
        return Context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedProcessDefinitionById(entry.getProcessDefinitionId());
    }
}
