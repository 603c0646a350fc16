package vn.chungtay.workflow;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/** What the engine is told beyond its settings in application.yaml. */
@Component
class EngineSetup extends AbstractCamundaConfiguration {

    /** A failing step is tried three times in all, then waits for an administrator. */
    private static final String PAUSES_BETWEEN_TRIES = "PT1M,PT10M";

    private final ListableBeanFactory beans;
    private final TaskSeam tasks;
    private final EngineClock clock;

    EngineSetup(ListableBeanFactory beans, TaskSeam tasks, EngineClock clock) {
        this.beans = beans;
        this.tasks = tasks;
        this.clock = clock;
    }

    @Override
    public void preInit(SpringProcessEngineConfiguration engine) {
        engine.setExpressionManager(new ModelExpressions(new ProcessBeans(beans)));
        engine.setFailedJobRetryTimeCycle(PAUSES_BETWEEN_TRIES);
        clock.follow();
        parseListeners(engine).add(tasks);
    }

    private static List<BpmnParseListener> parseListeners(ProcessEngineConfigurationImpl engine) {
        if (engine.getCustomPostBPMNParseListeners() == null) {
            engine.setCustomPostBPMNParseListeners(new ArrayList<>());
        }
        return engine.getCustomPostBPMNParseListeners();
    }
}
