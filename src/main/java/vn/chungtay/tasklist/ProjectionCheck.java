package vn.chungtay.tasklist;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.platform.Viet;

/** Compares the projection with the engine's open tasks. */
@Component
public class ProjectionCheck {

    private final TaskService engine;
    private final JdbcClient database;

    ProjectionCheck(TaskService engine, JdbcClient database) {
        this.engine = engine;
        this.database = database;
    }

    /** Each line names a task that stands in one of them only, or differs; none: they agree. */
    @Transactional(readOnly = true)
    public List<String> differences() {
        Set<String> projected = new TreeSet<>(database.sql(
                        "select task_id || ' ' || work_group || ' ' || coalesce(assignee_id::text, '-') || ' ' || due_on"
                                + " from task_item where state = 'OPEN'")
                .query(String.class)
                .list());
        Set<String> expected = new TreeSet<>();
        engine.createTaskQuery().list().forEach(task -> expected.add(line(task)));
        Set<String> lines = new TreeSet<>();
        expected.stream().filter(line -> !projected.contains(line)).forEach(line -> lines.add("engine only: " + line));
        projected.stream()
                .filter(line -> !expected.contains(line))
                .forEach(line -> lines.add("projection only: " + line));
        return List.copyOf(lines);
    }

    private String line(Task task) {
        String group = engine.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("-");
        String assignee = Objects.requireNonNullElse(task.getAssignee(), "-");
        return "%s %s %s %s".formatted(task.getId(), group, assignee, due(task.getDueDate()));
    }

    private static String due(@Nullable Date dueDate) {
        return dueDate == null
                ? "9999-12-31"
                : Instant.ofEpochMilli(dueDate.getTime() - 1)
                        .atZone(Viet.ZONE)
                        .toLocalDate()
                        .toString();
    }
}
