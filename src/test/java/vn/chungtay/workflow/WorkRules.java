package vn.chungtay.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.xml.instance.DomElement;

/** What tasks, timers and calls say about the work behind them. */
class WorkRules {

    private static final Pattern GROUP =
            Pattern.compile("\\$\\{offices\\.group\\([a-zA-Z]+, ?('[A-Z_]+'|[a-zA-Z]+)\\)}");
    private static final Pattern DUE = Pattern.compile("\\$\\{deadlines\\."
            + "(of\\(execution\\)|since\\(execution, [a-zA-Z]+\\)|untilTimer\\(execution, 'timer_\\w+'\\))}");
    private static final Pattern CALL = Pattern.compile("\\$\\{[a-zA-Z]+\\.[a-zA-Z]+\\(execution(, ?'[^']*')*\\)}");
    private static final Set<String> NODE_TYPES = Set.of(
            "userTask",
            "serviceTask",
            "businessRuleTask",
            "callActivity",
            "subProcess",
            "startEvent",
            "endEvent",
            "boundaryEvent",
            "intermediateCatchEvent",
            "exclusiveGateway",
            "parallelGateway",
            "inclusiveGateway",
            "eventBasedGateway");
    private static final Set<String> FORBIDDEN = Set.of(
            "class",
            "delegateExpression",
            "type",
            "resource",
            "assignee",
            "candidateUsers",
            "formKey",
            "script",
            "executionListener",
            "taskListener",
            "connector",
            "formData",
            "inputOutput",
            "properties",
            "field");

    private final List<String> complaints = new ArrayList<>();
    private final BpmnModelInstance model;

    WorkRules(BpmnModelInstance model) {
        this.model = model;
    }

    List<String> complaints() {
        model.getModelElementsByType(FlowNode.class).forEach(this::known);
        model.getModelElementsByType(UserTask.class).forEach(this::userTask);
        model.getModelElementsByType(ServiceTask.class).forEach(this::serviceTask);
        model.getModelElementsByType(BusinessRuleTask.class).forEach(this::decision);
        model.getModelElementsByType(CallActivity.class).forEach(this::call);
        model.getModelElementsByType(TimerEventDefinition.class).forEach(this::timer);
        forbidden(model.getDocument().getRootElement());
        return complaints;
    }

    private void known(FlowNode node) {
        String type = node.getElementType().getTypeName();
        require(NODE_TYPES.contains(type), node, "is of a known kind, not " + type);
    }

    private void userTask(UserTask task) {
        String groups = String.valueOf(task.getCamundaCandidateGroups());
        require(GROUP.matcher(groups).matches(), task, "asks offices.group who may do it, not " + groups);
        String due = String.valueOf(task.getCamundaDueDate());
        require(DUE.matcher(due).matches(), task, "has its due date from deadlines, not " + due);
        require(task.getId().equals(task.getCamundaFormRef()), task, "refers to the form of its own id");
        require("deployment".equals(task.getCamundaFormRefBinding()), task, "binds its form to the deployment");
    }

    private void serviceTask(ServiceTask task) {
        String expression = String.valueOf(task.getCamundaExpression());
        require(CALL.matcher(expression).matches(), task, "calls one process bean, not " + expression);
        require(task.getCamundaResultVariable() == null, task, "leaves its result to the bean");
    }

    private void decision(BusinessRuleTask task) {
        require("deployment".equals(task.getCamundaDecisionRefBinding()), task, "binds its decision to the deployment");
    }

    private void call(CallActivity call) {
        require(
                "deployment".equals(call.getCamundaCalledElementBinding()),
                call,
                "binds what it calls to the deployment");
        List<CamundaIn> in = extensions(call, CamundaIn.class);
        require(in.stream().anyMatch(given -> given.getCamundaBusinessKey() != null), call, "gives a case key");
        require(in.stream().allMatch(given -> given.getCamundaVariables() == null), call, "gives named variables only");
        require(
                extensions(call, CamundaOut.class).stream().allMatch(taken -> taken.getCamundaVariables() == null),
                call,
                "takes named variables only");
    }

    private static <T extends org.camunda.bpm.model.bpmn.instance.BpmnModelElementInstance> List<T> extensions(
            CallActivity call, Class<T> type) {
        return call.getExtensionElements() == null
                ? List.of()
                : call.getExtensionElements()
                        .getElementsQuery()
                        .filterByType(type)
                        .list();
    }

    private void timer(TimerEventDefinition timer) {
        BaseElement event = (BaseElement) timer.getParentElement();
        boolean dated = timer.getTimeDate() != null
                && CALL.matcher(timer.getTimeDate().getTextContent().strip()).matches();
        require(dated, event, "has its instant from a bean");
        String rule = timer.getTimeDate() == null ? "" : timer.getTimeDate().getTextContent();
        require(
                !rule.contains("deadlines.at") || rule.contains("." + event.getId() + "'"),
                event,
                "has its own deadline rule");
    }

    private void forbidden(DomElement element) {
        for (String name : FORBIDDEN) {
            boolean attribute = element.getAttribute("http://camunda.org/schema/1.0/bpmn", name) != null;
            boolean child = element.getLocalName().equals(name);
            if (attribute || child) {
                complaints.add(element.getAttribute("id") + " must not use " + name);
            }
        }
        element.getChildElements().forEach(this::forbidden);
    }

    private void require(boolean fulfilled, BaseElement element, String rule) {
        if (!fulfilled) {
            complaints.add(element.getId() + " " + rule);
        }
    }
}
