package vn.chungtay.document;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When registered documents were sent, append-only. */
@Component
class Dispatches {

    private final JdbcClient database;

    Dispatches(JdbcClient database) {
        this.database = database;
    }

    void enter(long documentId, LocalDate on, String by, int copies, String note) {
        database.sql("insert into document_dispatch values (:id, :on, :by, :copies, :note)")
                .param("id", documentId)
                .param("on", on)
                .param("by", by)
                .param("copies", copies)
                .param("note", note)
                .update();
    }
}
