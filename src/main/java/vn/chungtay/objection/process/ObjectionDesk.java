package vn.chungtay.objection.process;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.chungtay.attachment.Attachments;
import vn.chungtay.document.Documents;
import vn.chungtay.objection.ObjectionKind;
import vn.chungtay.objection.SubjectDescription;
import vn.chungtay.objection.handling.ObjectionFile;
import vn.chungtay.objection.handling.ObjectionReader;
import vn.chungtay.objection.handling.ObjectionSteps;
import vn.chungtay.organisation.CurrentOfficer;
import vn.chungtay.organisation.Units;
import vn.chungtay.tasklist.FormValues;
import vn.chungtay.tasklist.ProcessTasks;
import vn.chungtay.tasklist.TaskDescription;
import vn.chungtay.tasklist.TaskPage;
import vn.chungtay.workflow.TaskRef;

/** The user tasks of {@code objection} on the officers' desks. */
@Component
class ObjectionDesk implements ProcessTasks {

    private final ObjectionReader objections;
    private final ObjectionSteps steps;
    private final Documents documents;
    private final Attachments attachments;
    private final CurrentOfficer officer;
    private final Units units;

    ObjectionDesk(
            ObjectionReader objections,
            ObjectionSteps steps,
            Documents documents,
            Attachments attachments,
            CurrentOfficer officer,
            Units units) {
        this.objections = objections;
        this.steps = steps;
        this.documents = documents;
        this.attachments = attachments;
        this.officer = officer;
        this.units = units;
    }

    @Override
    public String processKey() {
        return "objection";
    }

    @Override
    public TaskDescription describe(TaskRef task) {
        SubjectDescription subject = objections.subject(task.id("objectionId"));
        return new TaskDescription(
                subject.about(),
                subject.unitId(),
                units.get(subject.unitId()).placeName(),
                null,
                "/y-kien/" + task.caseKey());
    }

    @Override
    public TaskPage open(TaskRef task) {
        ObjectionFile file = objections.get(task.id("objectionId"), officer.get());
        Map<String, Object> model = new HashMap<>();
        model.put("objection", file);
        model.put("papers", documents.ofCase(task.caseKey()));
        Map<String, Object> initial = new HashMap<>();
        if (task.taskKey().equals("task_concludeObjection") && file.conclusion() != null) {
            initial.put("result", file.conclusion().upheld() ? "upheld" : "rejected");
            initial.put("conclusion", file.conclusion().conclusion());
        }
        return new TaskPage("objection/tasks :: objection", model, initial, false);
    }

    @Override
    public Map<String, Object> complete(TaskRef task, FormValues values) {
        long objectionId = task.id("objectionId");
        return switch (task.taskKey()) {
            case "task_sortObjection" -> sort(objectionId, values);
            case "task_acceptComplaint" -> accept(objectionId, values);
            case "task_transferDenunciation" -> transfer(objectionId, values);
            case "task_verifyObjection" -> verify(task, values);
            case "task_concludeObjection" -> conclude(objectionId, values);
            default -> throw new IllegalArgumentException("No such task: " + task.taskKey());
        };
    }

    private Map<String, Object> sort(long objectionId, FormValues values) {
        ObjectionKind kind = ObjectionKind.valueOf(values.text("kind"));
        steps.sort(objectionId, kind);
        return Map.of("kind", kind.name());
    }

    private Map<String, Object> accept(long objectionId, FormValues values) {
        steps.accept(objectionId, values.date("acceptedOn"), values.yes("complicated"));
        return Map.of();
    }

    private Map<String, Object> transfer(long objectionId, FormValues values) {
        steps.transfer(objectionId, values.text("authority"), values.date("transferredOn"));
        return Map.of();
    }

    private Map<String, Object> verify(TaskRef task, FormValues values) {
        long objectionId = task.id("objectionId");
        values.files("photos")
                .forEach(file -> attachments.store(
                        "objection",
                        Long.toString(objectionId),
                        task.text("communeId"),
                        "Ảnh, giấy tờ xác minh",
                        file.name(),
                        file.content()));
        steps.verify(objectionId, values.date("verifiedOn"), values.text("participants"), values.text("findings"));
        return Map.of();
    }

    private Map<String, Object> conclude(long objectionId, FormValues values) {
        boolean upheld = values.text("result").equals("upheld");
        steps.conclude(objectionId, upheld, values.text("conclusion"));
        return Map.of("upheld", upheld);
    }
}
