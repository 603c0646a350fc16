package vn.chungtay.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A release on which cases may still run can be deployed, with a form for each of its tasks. */
class FrozenModelsTest {

    static Stream<Path> models() {
        return ModelFiles.frozenModels().stream();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("models")
    void aFrozenModelStillDeploys(Path file) {
        RepositoryService models = ProcessTestEngine.SHARED.engine().getRepositoryService();
        DeploymentWithDefinitions deployed = models.createDeployment()
                .addModelInstance("frozen.bpmn", Bpmn.readModelFromFile(file.toFile()))
                .deployWithResult();
        assertThat(deployed.getDeployedProcessDefinitions()).hasSize(1);
        models.deleteDeployment(deployed.getId());
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("models")
    void aFrozenModelHasItsForms(Path file) {
        for (UserTask task : Bpmn.readModelFromFile(file.toFile()).getModelElementsByType(UserTask.class)) {
            assertThat(ModelFiles.frozenForm(file, task.getCamundaFormRef())).isRegularFile();
        }
    }
}
