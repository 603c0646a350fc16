package vn.chungtay.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.document.paper.PaperFrame;
import vn.chungtay.platform.Viet;

/**
 * Numbers from 01 each year, per agency and series, without gap or double. The series' row stays locked until the
 * transaction ends, so that a number is used if and only if the approval is recorded, and numbers go with dates.
 */
@Component
class DocumentRegister {

    private final JdbcClient database;
    private final Clock clock;

    DocumentRegister(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Takes the next number. Call it as late as the transaction allows: others wait for its end. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Turn take(String unitId, String series) {
        LocalDate day = today();
        lock(unitId, day.getYear(), series);
        LocalDate on = today();
        if (on.getYear() != day.getYear()) {
            lock(unitId, on.getYear(), series);
        }
        return new Turn(next(unitId, on.getYear(), series), on);
    }

    /** Writes the line of a taken number; it can't be changed afterwards. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(OfficialDocument document, String series, Turn turn, PaperFrame frame) {
        database.sql("""
                        insert into document_register (unit_id, year, series, number, document_id, code_number, issued_on,
                                                       title, signer, recipients, registered_at)
                        values (:unit, :year, :series, :number, :document, :codeNumber, :on, :title, :signer,
                                :recipients, :at)
                        """)
                .param("unit", document.origin().unitId())
                .param("year", turn.on().getYear())
                .param("series", series)
                .param("number", turn.number())
                .param("document", document.id())
                .param("codeNumber", frame.number())
                .param("on", turn.on())
                .param("title", document.view().title())
                .param("signer", frame.signer())
                .param("recipients", String.join(" ", frame.recipients()))
                .param("at", clock.instant().atZone(Viet.ZONE).toOffsetDateTime())
                .update();
    }

    /** Where a registered document goes, without the copy kept. */
    Optional<List<String>> recipients(long documentId) {
        return database.sql("select recipients from document_register where document_id = :id")
                .param("id", documentId)
                .query(String.class)
                .optional()
                .map(all -> Stream.of(all.split(";"))
                        .map(String::strip)
                        .filter(one -> !one.startsWith("Lưu:"))
                        .toList());
    }

    private void lock(String unitId, int year, String series) {
        database.sql("insert into document_series values (:unit, :year, :series, 0) on conflict do nothing")
                .param("unit", unitId)
                .param("year", year)
                .param("series", series)
                .update();
        database.sql(
                        "select 1 from document_series where unit_id = :unit and year = :year and series = :series for update")
                .param("unit", unitId)
                .param("year", year)
                .param("series", series)
                .query(Integer.class)
                .single();
    }

    private int next(String unitId, int year, String series) {
        return database.sql("""
                        update document_series set last_number = last_number + 1
                        where unit_id = :unit and year = :year and series = :series returning last_number
                        """)
                .param("unit", unitId)
                .param("year", year)
                .param("series", series)
                .query(Integer.class)
                .single();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Viet.ZONE);
    }

    /** A number and the day on which it was taken. */
    record Turn(int number, LocalDate on) {}
}
