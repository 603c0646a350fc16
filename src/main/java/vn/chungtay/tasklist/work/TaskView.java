package vn.chungtay.tasklist.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.money.Dong;

/** One task as its page shows it. */
public record TaskView(
        String taskId,
        String name,
        String about,
        String placeName,
        String caseKey,
        String casePath,
        @Nullable Dong amount,
        Instant openedAt,
        LocalDate dueOn,
        @Nullable Long deadlineId,
        String workGroup,
        @Nullable Long assigneeId,
        @Nullable Instant claimedAt,
        String deploymentId,
        String formKey,
        TaskState state,
        @Nullable Long closedBy,
        @Nullable Instant closedAt) {

    public boolean isOpen() {
        return state == TaskState.OPEN;
    }

    static TaskView read(ResultSet row, int number) throws SQLException {
        return new TaskView(
                row.getString("task_id"),
                row.getString("name"),
                row.getString("about"),
                row.getString("place_name"),
                row.getString("case_key"),
                row.getString("case_path"),
                row.getObject("amount") == null ? null : Dong.of(row.getLong("amount")),
                row.getTimestamp("opened_at").toInstant(),
                row.getObject("due_on", LocalDate.class),
                row.getObject("deadline_id", Long.class),
                row.getString("work_group"),
                row.getObject("assignee_id", Long.class),
                instant(row.getTimestamp("claimed_at")),
                row.getString("deployment_id"),
                row.getString("form_key"),
                TaskState.valueOf(row.getString("state")),
                row.getObject("closed_by", Long.class),
                instant(row.getTimestamp("closed_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
