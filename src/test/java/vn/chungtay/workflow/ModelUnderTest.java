package vn.chungtay.workflow;

import java.lang.reflect.Method;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.springframework.core.annotation.AnnotationUtils;

/** The deployed model; starts cases. The clock stands at 08:00 on 15/4/2025 until a test moves it. */
public class ModelUnderTest {

    private static final Instant START =
            OffsetDateTime.parse("2025-04-15T08:00:00+07:00").toInstant();

    private final ProcessTestEngine shared;
    private final ProcessEngine engine;
    private final ProcessDefinition definition;
    private final FlowNodeCoverage coverage;
    private DeadlinesDouble deadlines = new DeadlinesDouble();

    ModelUnderTest(ProcessTestEngine shared, String processKey) {
        this.shared = shared;
        this.engine = shared.engine();
        BpmnModelInstance model =
                Bpmn.readModelFromFile(ModelFiles.model(processKey).toFile());
        this.definition = deploy(processKey, model).getDeployedProcessDefinitions().stream()
                .filter(deployed -> deployed.getKey().equals(processKey))
                .findFirst()
                .orElseThrow();
        this.coverage = new FlowNodeCoverage(processKey, model);
    }

    private DeploymentWithDefinitions deploy(String processKey, BpmnModelInstance model) {
        DeploymentBuilder deployment =
                engine.getRepositoryService().createDeployment().name(processKey);
        deployment.addModelInstance(processKey + ".bpmn", model);
        model.getModelElementsByType(CallActivity.class).stream()
                .map(CallActivity::getCalledElement)
                .distinct()
                .forEach(called -> deployment.addModelInstance(called + ".bpmn", stub(called)));
        return deployment.deployWithResult();
    }

    private static BpmnModelInstance stub(String called) {
        return Bpmn.createExecutableProcess(called)
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask(CalledProcess.STUB)
                .endEvent()
                .done();
    }

    void prepare() {
        ClockUtil.setCurrentTime(Date.from(START));
        deadlines = new DeadlinesDouble();
        shared.beans().clear();
        shared.beans().put("deadlines", deadlines);
        shared.beans().put("offices", new OfficesDouble());
    }

    void finish(Method test, boolean passed) {
        coverage.count(test, passed, engine.getHistoryService(), definition.getId());
        ClockUtil.reset();
    }

    void remove() {
        engine.getRepositoryService().deleteDeployment(definition.getDeploymentId(), true, true, true);
    }

    FlowNodeCoverage coverage() {
        return coverage;
    }

    /** Gives the model the bean under the name in its {@link ProcessBean}; mostly a mock. */
    public ModelUnderTest with(Object bean) {
        ProcessBean name = AnnotationUtils.findAnnotation(bean.getClass(), ProcessBean.class);
        if (name == null) {
            throw new IllegalArgumentException(bean.getClass() + " is no @ProcessBean");
        }
        return with(name.value(), bean);
    }

    public ModelUnderTest with(String name, Object bean) {
        shared.beans().put(name, bean);
        return this;
    }

    /** From now on the rule gives this period from its start. */
    public ModelUnderTest deadline(String ruleCode, Duration period) {
        deadlines.give(ruleCode, period);
        return this;
    }

    public RunningCase start(String caseKey, Map<String, ?> variables) {
        var instance = engine.getRuntimeService()
                .startProcessInstanceById(definition.getId(), caseKey, Primitives.checked(variables));
        return new RunningCase(engine, instance).runJobs();
    }

    public static Instant now() {
        return ClockUtil.getCurrentTime().toInstant();
    }
}
