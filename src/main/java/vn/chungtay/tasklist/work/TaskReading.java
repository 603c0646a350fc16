package vn.chungtay.tasklist.work;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.organisation.CurrentOfficer;
import vn.chungtay.organisation.Officer;
import vn.chungtay.platform.NotFound;
import vn.chungtay.tasklist.TaskPage;
import vn.chungtay.tasklist.form.Form;
import vn.chungtay.workflow.Tasks;

/** Reads one task for the officer at work; absent and out of scope look alike. */
@Service
public class TaskReading {

    private final JdbcClient database;
    private final Tasks tasks;
    private final OwnedWork owned;
    private final CurrentOfficer current;
    private final ConflictWords words;

    TaskReading(JdbcClient database, Tasks tasks, OwnedWork owned, CurrentOfficer current, ConflictWords words) {
        this.database = database;
        this.tasks = tasks;
        this.owned = owned;
        this.current = current;
        this.words = words;
    }

    public TaskView get(String taskId) {
        Officer me = current.get();
        return database.sql("select * from task_item where task_id = :taskId and " + DeskQuery.VISIBLE)
                .param("taskId", taskId)
                .params(DeskQuery.reader(me))
                .query(TaskView::read)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** The owner's part of an open task's page. */
    @Transactional(readOnly = true)
    public TaskPage page(TaskView task) {
        return owned.page(tasks.get(task.taskId()));
    }

    /** The form of the version on which the case runs. */
    public Form form(TaskView task) {
        return owned.form(task.deploymentId(), task.formKey());
    }

    /** Who closed a task, or why it closed. */
    public String closing(TaskView task) {
        return words.closing(task.state(), task.closedBy(), task.closedAt());
    }
}
