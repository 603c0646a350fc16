package vn.chungtay.tasklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.chungtay.money.Dong;

/** The tasks of one case, for pages that show the case. Unscoped: the caller has checked that the reader may see it. */
@Service
public class CaseTasks {

    private final JdbcClient database;

    CaseTasks(JdbcClient database) {
        this.database = database;
    }

    /** Those of the case and of the cases that it called, in the order of their opening. */
    public List<CaseTask> of(String caseKey) {
        return database.sql("select * from task_item where case_key = ? or case_key like ? order by entry")
                .params(caseKey, caseKey + "-%")
                .query(CaseTasks::read)
                .list();
    }

    private static CaseTask read(ResultSet row, int number) throws SQLException {
        return new CaseTask(
                row.getString("task_id"),
                row.getString("case_key"),
                row.getString("task_key"),
                row.getString("name"),
                subject(row),
                row.getString("work_group"),
                row.getString("office_unit_id"),
                row.getObject("assignee_id", Long.class),
                row.getTimestamp("opened_at").toInstant(),
                row.getObject("due_on", LocalDate.class),
                row.getObject("deadline_id", Long.class),
                instant(row.getTimestamp("closed_at")),
                row.getObject("closed_by", Long.class));
    }

    private static TaskDescription subject(ResultSet row) throws SQLException {
        Long amount = row.getObject("amount", Long.class);
        return new TaskDescription(
                row.getString("about"),
                row.getString("place_unit_id"),
                row.getString("place_name"),
                amount == null ? null : Dong.of(amount),
                row.getString("case_path"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
