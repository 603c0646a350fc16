package vn.chungtay.document;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The kinds of documents; only migrations change them. */
@Component
class DocumentTypes {

    private final JdbcClient database;

    DocumentTypes(JdbcClient database) {
        this.database = database;
    }

    /** The row that was valid on the day. */
    DocumentType get(String code, LocalDate on) {
        return database.sql("""
                        select * from document_type
                        where code = :code and valid_from <= :on and (valid_to is null or valid_to >= :on)
                        """)
                .param("code", code)
                .param("on", on)
                .query(DocumentType.class)
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("No document type " + code + " on " + on));
    }

    /** What stands for the agency in symbols: UBND, or the letters of an office. */
    String symbolOf(String unitId) {
        return database.sql("select symbol from agency_symbol where unit_id = :unit")
                .param("unit", unitId)
                .query(String.class)
                .optional()
                .orElse("UBND");
    }
}
