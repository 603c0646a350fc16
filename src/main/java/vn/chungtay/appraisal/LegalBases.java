package vn.chungtay.appraisal;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The texts of law that a decision rests on: effective-dated rows, in the order in which they are printed. */
@Component
class LegalBases {

    private final JdbcClient jdbc;

    LegalBases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<String> of(String documentType, LocalDate on) {
        return jdbc.sql("select words from decision_basis where document_type = :type and valid_from <= :on"
                        + " and (valid_to is null or valid_to >= :on) order by position")
                .param("type", documentType)
                .param("on", on)
                .query(String.class)
                .list();
    }
}
