package vn.chungtay.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.platform.Refusal;

class ModelExpressionsSecurityTest {

    private final ProcessEngine engine = ProcessTestEngine.SHARED.engine();

    @BeforeEach
    void aBean() {
        ProcessTestEngine.SHARED.beans().put("kettle", new Kettle());
    }

    @AfterEach
    void nothingIsLeft() {
        ProcessTestEngine.SHARED.beans().clear();
        engine.getRepositoryService()
                .createDeploymentQuery()
                .deploymentName("spoken")
                .list()
                .forEach(deployment -> engine.getRepositoryService().deleteDeployment(deployment.getId(), true));
    }

    @Test
    void aBeanOfAHiddenClassIsCalled() {
        assertThat(run("${kettle.boil(execution, place)}")).isEqualTo("boiled in Điềm He");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${place.length()}",
                "${''.getClass().forName('java.lang.Runtime')}",
                "${kettle.class.name}",
                "${execution.processEngineServices.runtimeService}",
                "${execution.processEngine.repositoryService.createDeployment()}",
                "${kettle.secret()}",
                "${dataSource}"
            })
    void nothingElseIsReached(String expression) {
        assertThatThrownBy(() -> run(expression)).isInstanceOf(ProcessEngineException.class);
    }

    @Test
    void aRefusalReachesThePersonAsItIs() {
        assertThatThrownBy(() -> run("${kettle.refuse(execution)}"))
                .isInstanceOf(Refusal.class)
                .hasMessage("Ấm chưa có nước.");
    }

    private Object run(String expression) {
        var model = Bpmn.createExecutableProcess("spoken")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .serviceTask()
                .camundaExpression(expression)
                .camundaResultVariable("result")
                .userTask()
                .endEvent()
                .done();
        engine.getRepositoryService()
                .createDeployment()
                .name("spoken")
                .addModelInstance("spoken.bpmn", model)
                .deploy();
        ProcessInstance instance =
                engine.getRuntimeService().startProcessInstanceByKey("spoken", Map.of("place", "Điềm He"));
        return engine.getRuntimeService().getVariable(instance.getId(), "result");
    }

    private static class Kettle {

        public String boil(DelegateExecution execution, String place) {
            return "boiled in " + place;
        }

        public void refuse(DelegateExecution execution) {
            throw new Refusal("Ấm chưa có nước.");
        }

        @SuppressWarnings("unused")
        private String secret() {
            return "secret";
        }
    }
}
