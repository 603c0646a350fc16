package vn.chungtay.tasklist.work;

import java.time.Clock;
import java.util.Objects;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import vn.chungtay.audit.AuditLog;
import vn.chungtay.organisation.CurrentOfficer;
import vn.chungtay.organisation.Officer;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.UseCase;
import vn.chungtay.tasklist.Holders;
import vn.chungtay.tasklist.form.Submission;
import vn.chungtay.workflow.Tasks;

/**
 * What officers do with tasks. Each act locks the task's row first: of two at the same moment one succeeds, and the other
 * is told who was first.
 */
@Service
public class TaskWork {

    private final TaskItems items;
    private final Tasks tasks;
    private final OwnedWork owned;
    private final Holders holders;
    private final CurrentOfficer current;
    private final ConflictWords words;
    private final AuditLog audit;
    private final Clock clock;

    TaskWork(
            TaskItems items,
            Tasks tasks,
            OwnedWork owned,
            Holders holders,
            CurrentOfficer current,
            ConflictWords words,
            AuditLog audit,
            Clock clock) {
        this.items = items;
        this.tasks = tasks;
        this.owned = owned;
        this.holders = holders;
        this.current = current;
        this.words = words;
        this.audit = audit;
        this.clock = clock;
    }

    /** Takes a task of one's group, also from whoever has left the group; taking it twice is harmless. */
    @UseCase
    public void claim(String taskId) {
        take(locked(taskId));
    }

    /** Puts a task that one holds back for the group. */
    @UseCase
    public void giveBack(String taskId) {
        Officer me = current.get();
        TaskItem item = locked(taskId);
        item.requireFreeFor(me.id(), words);
        if (item.isHeldBy(me.id())) {
            tasks.release(taskId);
            record("task.givenBack", item);
        }
    }

    /**
     * Does the work: form, domain, engine and projection together. Takes the task first if nobody holds it.
     *
     * @throws FormFaults the form's own rules aren't met
     * @throws TaskConflict somebody was first
     */
    @UseCase
    public Completion complete(String taskId, Submission submission) {
        Officer me = current.get();
        TaskItem item = locked(taskId);
        if (item.wasDoneBy(me.id(), submission.digest())) {
            return completion(item, true);
        }
        take(item);
        var variables = owned.complete(tasks.get(taskId), item, submission);
        item.done(me.id(), submission.digest(), clock.instant());
        tasks.complete(taskId, variables);
        record("task.completed", item);
        return completion(item, false);
    }

    private void take(TaskItem item) {
        boolean leftBehind = item.isLeftBehind(holders);
        if (leftBehind) {
            tasks.release(item.taskId());
        }
        item.requireFreeFor(current.get().id(), words);
        if (item.isFree()) {
            tasks.assign(item.taskId(), Long.toString(current.get().id()));
            record(leftBehind ? "task.takenOver" : "task.claimed", item);
        }
    }

    private TaskItem locked(String taskId) {
        return items.lockFor(taskId, current.get().scope().groups()).orElseThrow(NotFound::new);
    }

    private Completion completion(TaskItem item, boolean again) {
        Officer me = current.get();
        String next =
                items.openInCase(CaseFamily.root(item.caseKey()), me.scope().groups(), me.id(), Limit.of(1)).stream()
                        .map(TaskItem::taskId)
                        .findFirst()
                        .orElse(null);
        return new Completion(item.name(), item.about(), Objects.requireNonNull(item.closedAt()), again, next);
    }

    private void record(String action, TaskItem item) {
        audit.record(action, "task", item.taskId(), item.caseKey(), item.facts());
    }
}
