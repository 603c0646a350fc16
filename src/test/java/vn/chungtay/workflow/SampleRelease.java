package vn.chungtay.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The sample models and forms as a release, and as the next one with a changed model and a changed form. */
final class SampleRelease {

    static final String[] RULES = {
        "sample-errand.task_prepare",
        "sample-errand.timer_tooLate",
        "sample-errand.task_recheck",
        "sample-issue.task_issue"
    };

    private SampleRelease() {}

    static Release first() {
        TreeMap<String, byte[]> files = new TreeMap<>(Release.onClassPath().files());
        for (String model : new String[] {"sample-errand.bpmn", "sample-issue.bpmn"}) {
            files.put("bpmn/sample/" + model, read(model).getBytes(StandardCharsets.UTF_8));
        }
        for (String form : new String[] {"task_prepare.form", "task_issue.form"}) {
            files.put("forms/sample/" + form, read(form).getBytes(StandardCharsets.UTF_8));
        }
        return new Release(files);
    }

    /** A second officer looks at the paper before it goes on, and the form asks for its content. */
    static Release next() {
        String model = read("sample-errand.bpmn")
                .replace("targetRef=\"service_note\"", "targetRef=\"task_recheck\"")
                .replace("<bpmn:serviceTask", """
                        <bpmn:userTask id="task_recheck" name="Soát lại" camunda:formRef="task_prepare"
                          camunda:formRefBinding="deployment" camunda:dueDate="${deadlines.of(execution)}"
                          camunda:candidateGroups="${sampleTasks.group(communeId, 'COMMUNE_OFFICER')}" />
                        <bpmn:sequenceFlow id="flow_rechecked" sourceRef="task_recheck" targetRef="service_note" />
                        <bpmn:serviceTask""")
                .replaceAll("(?s)<bpmndi:BPMNDiagram.*</bpmndi:BPMNDiagram>", "");
        String form = read("task_prepare.form").replace("Trích yếu văn bản", "Nội dung văn bản");
        TreeMap<String, byte[]> files = new TreeMap<>(first().files());
        files.put("bpmn/sample/sample-errand.bpmn", model.getBytes(StandardCharsets.UTF_8));
        files.put("forms/sample/task_prepare.form", form.getBytes(StandardCharsets.UTF_8));
        return new Release(files);
    }

    static void addRules(JdbcClient database) {
        for (String rule : RULES) {
            database.sql("insert into deadline_rule (code, label, amount, unit, valid_from, legal_basis)"
                            + " values (:rule, 'Việc mẫu', 5, 'WORKING_DAYS', '2020-01-01', 'Do quản trị viên nhập')")
                    .param("rule", rule)
                    .update();
        }
    }

    private static String read(String name) {
        try {
            return Files.readString(Path.of("src/test/resources/bpmn-samples", name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
