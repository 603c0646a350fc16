package vn.chungtay.document.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.chungtay.document.Approvals;
import vn.chungtay.document.DocumentFacts;
import vn.chungtay.document.DocumentReading;
import vn.chungtay.tasklist.FormValues;
import vn.chungtay.tasklist.ProcessTasks;
import vn.chungtay.tasklist.TaskDescription;
import vn.chungtay.tasklist.TaskPage;
import vn.chungtay.workflow.TaskRef;

/** The tasks of issue-document at the desk. */
@Component
class IssueDocumentTasks implements ProcessTasks {

    private static final String RETURNED = "returned";

    private final Approvals approvals;
    private final DocumentReading reading;

    IssueDocumentTasks(Approvals approvals, DocumentReading reading) {
        this.approvals = approvals;
        this.reading = reading;
    }

    @Override
    public String processKey() {
        return "issue-document";
    }

    @Override
    public TaskDescription describe(TaskRef task) {
        DocumentFacts facts = reading.facts(task.id("documentId"));
        return new TaskDescription(
                facts.view().title(),
                facts.view().placeUnitId(),
                facts.placeName(),
                null,
                facts.view().path());
    }

    @Override
    public TaskPage open(TaskRef task) {
        DocumentFacts facts = reading.facts(task.id("documentId"));
        Map<String, Object> initial = task.taskKey().equals("task_sendDocument")
                ? Map.of("copies", facts.recipients().size() + 1)
                : Map.of();
        return new TaskPage("document/tasks :: review", Map.of("document", facts), initial, false);
    }

    @Override
    public Map<String, Object> complete(TaskRef task, FormValues values) {
        long documentId = task.id("documentId");
        if (task.taskKey().equals("task_sendDocument")) {
            approvals.send(documentId, Math.toIntExact(values.number("copies")), values.text("note"));
            return Map.of("documentOutcome", "issued");
        }
        if (values.text("outcome").equals(RETURNED)) {
            approvals.giveBack(documentId, values.text("reason"));
            return Map.of("outcome", RETURNED, "documentOutcome", RETURNED);
        }
        pass(task.taskKey(), documentId);
        return Map.of("outcome", "passed");
    }

    private void pass(String taskKey, long documentId) {
        switch (taskKey) {
            case "task_checkContent" -> approvals.passContentCheck(documentId);
            case "task_checkLegality" -> approvals.passLegalCheck(documentId);
            case "task_approveDocument" -> approvals.approve(documentId);
            default -> throw new IllegalArgumentException("No such task: " + taskKey);
        }
    }
}
