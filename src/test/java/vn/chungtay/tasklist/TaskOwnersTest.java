package vn.chungtay.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chungtay.ChungTayTest;

@ChungTayTest
class TaskOwnersTest {

    @Autowired
    List<ProcessTasks> owners;

    @Test
    void everyProcessWithUserTasksHasOneOwner() throws IOException {
        assertThat(owners)
                .extracting(ProcessTasks::processKey)
                .doesNotHaveDuplicates()
                .containsAll(processes());
    }

    private static List<String> processes() throws IOException {
        try (Stream<Path> models = Files.walk(Path.of("bpmn"))) {
            return models.filter(file -> file.toString().endsWith(".bpmn"))
                    .map(file -> Bpmn.readModelFromFile(file.toFile()))
                    .filter(model ->
                            !model.getModelElementsByType(UserTask.class).isEmpty())
                    .map(TaskOwnersTest::key)
                    .toList();
        }
    }

    private static String key(BpmnModelInstance model) {
        return model.getModelElementsByType(Process.class).iterator().next().getId();
    }
}
