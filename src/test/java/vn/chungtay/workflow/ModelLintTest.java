package vn.chungtay.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.modulith.ApplicationModule;

/** Every model in bpmn/ is written alike. */
class ModelLintTest {

    static Stream<Path> models() {
        return ModelFiles.models().stream();
    }

    @ParameterizedTest
    @MethodSource("models")
    void elementsAreNamedLabelledAndJoined(Path model) {
        assertThat(new ModelRules(read(model)).complaints(ModelFiles.processKey(model)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void tasksTimersAndCallsSayWhoUntilWhenAndHow(Path model) {
        assertThat(new WorkRules(read(model)).complaints()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void thePictureIsCompleteAndClear(Path model) {
        assertThat(new DiagramRules(read(model)).complaints()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void aModuleCallsOnlyProcessesOfModulesThatItMayUse(Path model) {
        String module = ModelFiles.module(model);
        List<String> allowed = allowedDependencies(module);
        for (CallActivity call : read(model).getModelElementsByType(CallActivity.class)) {
            String called = ModelFiles.module(ModelFiles.model(call.getCalledElement()));
            assertThat(called.equals(module) || allowed.contains(called))
                    .as("%s of %s calls a process of %s", call.getId(), module, called)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyUserTaskHasItsFormInItsModule(Path model) {
        for (UserTask task : read(model).getModelElementsByType(UserTask.class)) {
            Path form = ModelFiles.FORMS.resolve(ModelFiles.module(model)).resolve(task.getId() + ".form");
            assertThat(form).isRegularFile().content().contains("\"id\": \"" + task.getId() + "\"");
        }
    }

    @Test
    void everyFormBelongsToAUserTask() {
        List<String> tasks = ModelFiles.models().stream()
                .flatMap(model -> read(model).getModelElementsByType(UserTask.class).stream())
                .map(UserTask::getId)
                .toList();
        assertThat(tasks).doesNotHaveDuplicates();
        assertThat(ModelFiles.forms())
                .extracting(form -> form.getFileName().toString().replace(".form", ""))
                .isSubsetOf(tasks);
    }

    @Test
    void messagesAreNamedOnce() {
        assertThat(ModelFiles.models().stream()
                        .flatMap(model -> read(model).getModelElementsByType(Message.class).stream())
                        .map(Message::getName))
                .doesNotHaveDuplicates();
    }

    private static List<String> allowedDependencies(String module) {
        try {
            Class<?> root = Class.forName("vn.chungtay." + module + ".package-info");
            ApplicationModule declared = AnnotationUtils.findAnnotation(root, ApplicationModule.class);
            return Arrays.stream(declared.allowedDependencies())
                    .map(dependency -> dependency.split(" ")[0])
                    .collect(Collectors.toList());
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(module + " declares no dependencies", missing);
        }
    }

    private static BpmnModelInstance read(Path model) {
        return Bpmn.readModelFromFile(model.toFile());
    }
}
