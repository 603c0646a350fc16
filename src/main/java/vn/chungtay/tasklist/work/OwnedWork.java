package vn.chungtay.tasklist.work;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.chungtay.tasklist.ProcessTasks;
import vn.chungtay.tasklist.TaskPage;
import vn.chungtay.tasklist.form.Checked;
import vn.chungtay.tasklist.form.DeployedForms;
import vn.chungtay.tasklist.form.Form;
import vn.chungtay.tasklist.form.Submission;
import vn.chungtay.tasklist.form.Supplied;
import vn.chungtay.workflow.TaskRef;

/** The part of a task that its owner does, behind the form's own check. */
@Component
class OwnedWork {

    private final TaskOwners owners;
    private final DeployedForms forms;

    OwnedWork(TaskOwners owners, DeployedForms forms) {
        this.owners = owners;
        this.forms = forms;
    }

    TaskPage page(TaskRef task) {
        return owners.of(task.processKey()).open(task);
    }

    Form form(String deploymentId, String formKey) {
        return forms.get(deploymentId, formKey);
    }

    /** Checks the submission and hands it to the owner; answers the engine's variables. */
    Map<String, Object> complete(TaskRef task, TaskItem item, Submission submission) {
        ProcessTasks owner = owners.of(task.processKey());
        Supplied supplied = Supplied.by(owner.open(task));
        Checked checked = form(item.deploymentId(), item.formKey()).check(submission, supplied);
        if (!checked.isGood()) {
            throw new FormFaults(checked.errors());
        }
        return owner.complete(task, checked.values());
    }
}
