package vn.chungtay.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.ChungTayTest;

@ChungTayTest
class AuditLogTest {

    final String caseKey = "DX-2025-VQ-" + UUID.randomUUID();

    @Autowired
    AuditLog audit;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @Test
    void anEntryTellsWhoDidWhatWhenToWhatAndUnderWhichCase() {
        record("round.opened", Map.of("round", "7", "families", "12"));

        assertThat(audit.ofCase(caseKey)).singleElement().satisfies(entry -> {
            assertThat(entry.actor()).isEqualTo(AuditActor.SYSTEM);
            assertThat(entry.action()).isEqualTo("round.opened");
            assertThat(entry.subjectType()).isEqualTo("round");
            assertThat(entry.subjectId()).isEqualTo("7");
            assertThat(entry.facts()).isEqualTo(Map.of("round", "7", "families", "12"));
            assertThat(entry.occurredAt()).isEqualTo(clock.instant());
        });
    }

    @Test
    void entriesOfACaseComeInTheOrderOfTheirWriting() {
        record("round.opened", Map.of());
        record("round.closed", Map.of());

        assertThat(audit.ofCase(caseKey))
                .extracting(AuditEntry::action)
                .containsExactly("round.opened", "round.closed");
    }

    @Test
    void anEntryGoesWithTheTransactionThatFails() {
        transaction.executeWithoutResult(status -> {
            audit.record("round.opened", "round", "7", caseKey, Map.of());
            status.setRollbackOnly();
        });

        assertThat(audit.ofCase(caseKey)).isEmpty();
    }

    @Test
    void outsideATransactionNothingIsRecorded() {
        assertThatThrownBy(() -> audit.record("round.opened", "round", "7", caseKey, Map.of()))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void theDatabaseRefusesToChangeAnEntry() {
        record("round.opened", Map.of());

        assertThatThrownBy(() ->
                        database.sql("update audit_entry set actor = 'other'").update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("append-only");
    }

    @Test
    void theDatabaseRefusesToDeleteAnEntry() {
        record("round.opened", Map.of());

        assertThatThrownBy(() -> database.sql("delete from audit_entry").update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("append-only");
    }

    private void record(String action, Map<String, String> facts) {
        transaction.executeWithoutResult(status -> audit.record(action, "round", "7", caseKey, facts));
    }
}
