package vn.chungtay.attachment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.RowMapper;

/** Reads a row of attachment. */
class AttachmentRow implements RowMapper<Attachment> {

    @Override
    public Attachment mapRow(ResultSet row, int number) throws SQLException {
        return new Attachment(
                row.getLong("id"),
                row.getString("subject_type"),
                row.getString("subject_id"),
                row.getString("unit_id"),
                row.getString("label"),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("sha256"),
                row.getObject("stored_at", OffsetDateTime.class).toInstant(),
                row.getString("stored_by"));
    }
}
