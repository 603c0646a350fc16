package vn.chungtay.tasklist.work;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.chungtay.workflow.TaskAssigned;
import vn.chungtay.workflow.TaskClosed;
import vn.chungtay.workflow.TaskDueMoved;
import vn.chungtay.workflow.TaskOpened;
import vn.chungtay.workflow.TaskRegrouped;

/** Writes what happens to the engine's tasks into the projection, in the engine's transaction. */
@Component
class Projection {

    private final TaskItems items;
    private final TaskOwners owners;
    private final Clock clock;

    Projection(TaskItems items, TaskOwners owners, Clock clock) {
        this.items = items;
        this.owners = owners;
        this.clock = clock;
    }

    @EventListener
    void on(TaskOpened opened) {
        items.save(new TaskItem(opened, owners.of(opened.task().processKey()).describe(opened.task())));
    }

    @EventListener
    void on(TaskAssigned assigned) {
        item(assigned.taskId()).assign(officer(assigned.officerId()), clock.instant());
    }

    @EventListener
    void on(TaskRegrouped regrouped) {
        item(regrouped.taskId()).regroup(regrouped.group());
    }

    @EventListener
    void on(TaskDueMoved moved) {
        item(moved.taskId()).dueBy(moved.dueAt());
    }

    @EventListener
    void on(TaskClosed closed) {
        item(closed.taskId()).gone(closed.completed() ? officer(closed.by()) : null, closed.at());
    }

    private TaskItem item(String taskId) {
        return items.findById(taskId)
                .orElseThrow(() -> new IllegalStateException("The projection lacks the task " + taskId));
    }

    /** Officers' ids are numbers; the engine knows them as opaque text. */
    private static @Nullable Long officer(@Nullable String id) {
        return id != null && id.matches("\\d{1,18}") ? Long.valueOf(id) : null;
    }
}
