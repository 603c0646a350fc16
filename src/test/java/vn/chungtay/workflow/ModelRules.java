package vn.chungtay.workflow;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;

/** How elements are named, labelled and joined. */
class ModelRules {

    private static final Pattern ID = Pattern.compile("[a-z]+_[a-zA-Z0-9_]+");
    private static final Pattern VIETNAMESE = Pattern.compile(".*[^\\p{ASCII}].*");
    private static final Map<String, String> PREFIXES = Map.of(
            "userTask", "task_",
            "serviceTask", "service_",
            "businessRuleTask", "service_",
            "startEvent", "start_",
            "endEvent", "end_",
            "callActivity", "call_",
            "sequenceFlow", "flow_",
            "subProcess", "sub_",
            "lane", "lane_");

    private final List<String> complaints = new ArrayList<>();
    private final BpmnModelInstance model;

    ModelRules(BpmnModelInstance model) {
        this.model = model;
    }

    List<String> complaints(String fileName) {
        process(fileName);
        model.getModelElementsByType(Lane.class).forEach(this::named);
        model.getModelElementsByType(Participant.class).forEach(pool -> label(pool.getId(), pool.getName()));
        model.getModelElementsByType(FlowNode.class).forEach(this::node);
        model.getModelElementsByType(SequenceFlow.class).forEach(this::id);
        model.getModelElementsByType(Gateway.class).forEach(this::gateway);
        return complaints;
    }

    private void process(String fileName) {
        var processes = model.getModelElementsByType(Process.class);
        var pools = model.getModelElementsByType(Participant.class);
        Process process = processes.iterator().next();
        require(processes.size() == 1 && pools.size() == 1, "one process in one pool");
        require(process.getId().equals(fileName), "the process id is the file name");
        require(process.isExecutable(), "the process is executable");
        require("P3650D".equals(process.getCamundaHistoryTimeToLiveString()), "historyTimeToLive P3650D");
        label(process.getId(), process.getName());
        require(process.getLaneSets().size() == 1, "lanes name the offices");
    }

    private void named(Lane lane) {
        id(lane);
        label(lane.getId(), lane.getName());
    }

    private void node(FlowNode node) {
        id(node);
        if (node instanceof Activity || node instanceof Event) {
            label(node.getId(), node.getName());
        }
        boolean starts = node instanceof StartEvent || node instanceof BoundaryEvent || isEventSubProcess(node);
        require(starts || incoming(node) > 0, node.getId() + " is reached");
        boolean ends = node instanceof EndEvent || isEventSubProcess(node);
        require(ends || !outgoing(node).isEmpty(), node.getId() + " leads somewhere");
        require(node instanceof Gateway || outgoing(node).size() <= 1, node.getId() + " splits without a gateway");
        require(lanes(node) == 1, node.getId() + " is in one lane");
    }

    private long incoming(FlowNode node) {
        return model.getModelElementsByType(SequenceFlow.class).stream()
                .filter(flow -> flow.getTarget().equals(node))
                .count();
    }

    private List<SequenceFlow> outgoing(FlowNode node) {
        return model.getModelElementsByType(SequenceFlow.class).stream()
                .filter(flow -> flow.getSource().equals(node))
                .toList();
    }

    /** What is inside a sub-process or on the border of a task is where that is. */
    private long lanes(FlowNode node) {
        if (node instanceof BoundaryEvent || node.getParentElement() instanceof SubProcess) {
            return 1;
        }
        return model.getModelElementsByType(Lane.class).stream()
                .filter(lane -> lane.getFlowNodeRefs().contains(node))
                .count();
    }

    private static boolean isEventSubProcess(FlowNode node) {
        return node instanceof SubProcess sub && sub.triggeredByEvent();
    }

    private void gateway(Gateway gateway) {
        boolean asks = outgoing(gateway).size() > 1
                && !gateway.getElementType().getTypeName().equals("parallelGateway")
                && !gateway.getElementType().getTypeName().equals("eventBasedGateway");
        if (!asks) {
            return;
        }
        label(gateway.getId(), gateway.getName());
        require(String.valueOf(gateway.getName()).endsWith("?"), gateway.getId() + " asks a question");
        for (SequenceFlow answer : outgoing(gateway)) {
            require(answer.getName() != null && !answer.getName().isBlank(), answer.getId() + " answers the question");
            boolean otherwise = answer.getId().equals(gateway.getAttributeValue("default"));
            require(otherwise || answer.getConditionExpression() != null, answer.getId() + " has a condition");
        }
    }

    private void id(BaseElement element) {
        String type = element.getElementType().getTypeName();
        String prefix = element instanceof Gateway
                ? "gateway_"
                : element instanceof CatchEvent catching && !(element instanceof StartEvent)
                        ? catchPrefix(catching)
                        : PREFIXES.get(type);
        require(ID.matcher(element.getId()).matches(), element.getId() + " is written prefix_camelCase");
        require(prefix == null || element.getId().startsWith(prefix), element.getId() + " starts with " + prefix);
    }

    private static String catchPrefix(CatchEvent event) {
        boolean timer = event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance);
        String definition =
                event.getEventDefinitions().iterator().next().getElementType().getTypeName();
        return timer ? "timer_" : definition.replace("EventDefinition", "_");
    }

    private void label(String id, String label) {
        boolean good = label != null
                && VIETNAMESE.matcher(label).matches()
                && Normalizer.isNormalized(label, Normalizer.Form.NFC)
                && Character.isUpperCase(label.charAt(0))
                && label.strip().equals(label);
        require(good, id + " has a Vietnamese label: " + label);
    }

    private void require(boolean fulfilled, String rule) {
        if (!fulfilled) {
            complaints.add(rule);
        }
    }
}
