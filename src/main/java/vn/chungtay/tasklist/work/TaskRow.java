package vn.chungtay.tasklist.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.money.Dong;

/** A line of the list. */
public record TaskRow(
        String taskId,
        long entry,
        String name,
        String about,
        String placeName,
        String caseKey,
        @Nullable Dong amount,
        LocalDate dueOn,
        String workGroup,
        @Nullable Long assigneeId) {

    static final String COLUMNS =
            "task_id, entry, name, about, place_name, case_key, amount, due_on, work_group, assignee_id";

    static TaskRow read(ResultSet row, int number) throws SQLException {
        return new TaskRow(
                row.getString("task_id"),
                row.getLong("entry"),
                row.getString("name"),
                row.getString("about"),
                row.getString("place_name"),
                row.getString("case_key"),
                row.getObject("amount") == null ? null : Dong.of(row.getLong("amount")),
                row.getObject("due_on", LocalDate.class),
                row.getString("work_group"),
                row.getObject("assignee_id", Long.class));
    }
}
