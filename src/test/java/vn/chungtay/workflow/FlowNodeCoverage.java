package vn.chungtay.workflow;

import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/** Which flow nodes cases have left the ordinary way; being interrupted there does not count. */
class FlowNodeCoverage {

    private final String processKey;
    private final Set<String> open = new TreeSet<>();
    private final Set<Method> run = new HashSet<>();
    private boolean allPassed = true;

    FlowNodeCoverage(String processKey, BpmnModelInstance model) {
        this.processKey = processKey;
        model.getModelElementsByType(FlowNode.class).forEach(node -> open.add(node.getId()));
    }

    void count(Method test, boolean passed, HistoryService history, String definitionId) {
        run.add(test);
        allPassed &= passed;
        history.createHistoricActivityInstanceQuery().processDefinitionId(definitionId).finished().list().stream()
                .filter(step -> !step.isCanceled())
                .map(HistoricActivityInstance::getActivityId)
                .forEach(open::remove);
    }

    /** Judges only a whole class that passed: a single test run by hand covers little. */
    void requireAll(long tests) {
        if (allPassed && run.size() == tests && !open.isEmpty()) {
            throw new AssertionError("No test of " + processKey + " passes through " + String.join(", ", open));
        }
    }
}
