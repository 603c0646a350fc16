package vn.chungtay.workflow;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Answers.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.lang.reflect.Method;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;

class FlowNodeCoverageTest {

    private final FlowNodeCoverage coverage = new FlowNodeCoverage(
            "errand",
            Bpmn.createProcess()
                    .startEvent("start")
                    .userTask("task")
                    .endEvent("end")
                    .done());
    private final HistoryService history = mock(HistoryService.class, RETURNS_DEEP_STUBS);

    @Test
    void aNodeThatNoTestPassesThroughFailsTheClass() throws NoSuchMethodException {
        steps(step("start", false), step("task", true));
        coverage.count(test(), true, history, "errand:1");
        assertThatThrownBy(() -> coverage.requireAll(1))
                .isInstanceOf(AssertionError.class)
                .hasMessage("No test of errand passes through end, task");
    }

    @Test
    void aWholeRoadIsEnough() throws NoSuchMethodException {
        steps(step("start", false), step("task", false), step("end", false));
        coverage.count(test(), true, history, "errand:1");
        assertThatNoException().isThrownBy(() -> coverage.requireAll(1));
    }

    @Test
    void aSingleTestOfAClassIsNotJudged() throws NoSuchMethodException {
        steps();
        coverage.count(test(), true, history, "errand:1");
        assertThatNoException().isThrownBy(() -> coverage.requireAll(2));
    }

    private void steps(HistoricActivityInstance... steps) {
        when(history.createHistoricActivityInstanceQuery()
                        .processDefinitionId("errand:1")
                        .finished()
                        .list())
                .thenReturn(List.of(steps));
    }

    private static HistoricActivityInstance step(String id, boolean interrupted) {
        HistoricActivityInstance step = mock(HistoricActivityInstance.class);
        when(step.getActivityId()).thenReturn(id);
        when(step.isCanceled()).thenReturn(interrupted);
        return step;
    }

    private static Method test() throws NoSuchMethodException {
        return FlowNodeCoverageTest.class.getDeclaredMethod("aWholeRoadIsEnough");
    }
}
