package vn.chungtay.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.RowMapper;

/** Reads a row of audit_entry. */
class AuditEntryRow implements RowMapper<AuditEntry> {

    @Override
    public AuditEntry mapRow(ResultSet row, int number) throws SQLException {
        return new AuditEntry(
                row.getLong("id"),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("action"),
                row.getString("subject_type"),
                row.getString("subject_id"),
                row.getString("case_key"),
                Facts.read(row.getString("facts")));
    }
}
