package vn.chungtay.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.ChungTayTest;

/** Damage is done inside a transaction that is rolled back, with the guards switched off as a superuser could. */
@ChungTayTest
class AuditChainTest {

    final String caseKey = "DX-2025-VQ-" + UUID.randomUUID();

    @Autowired
    AuditLog audit;

    @Autowired
    AuditChain chain;

    @Autowired
    Sealer sealer;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient database;

    @Test
    void theRecordAsItWasWrittenIsWhole() {
        record(3);
        sealer.seal();

        assertThat(chain.verify()).isEmpty();
    }

    @Test
    void everyCommittedEntryIsSealedOnce() {
        record(3);
        sealer.seal();
        sealer.seal();

        assertThat(entries()).allSatisfy(id -> assertThat(sealsOf(id)).isOne());
    }

    @Test
    void theHeadChangesWithEverySeal() {
        record(1);
        sealer.seal();
        Optional<String> before = chain.head();
        record(1);
        sealer.seal();

        assertThat(chain.head()).isPresent().isNotEqualTo(before);
    }

    @Test
    void anEntryWaitsWhileAnOlderTransactionStillRuns() {
        inTransaction(() -> {
            recordHere();
            inNewTransaction(this::recordHere);
            inNewTransaction(sealer::seal);
            assertThat(entries())
                    .hasSize(2)
                    .allSatisfy(id -> assertThat(sealsOf(id)).isZero());
        });
        sealer.seal();

        assertThat(entries())
                .hasSize(2)
                .allSatisfy(id -> assertThat(sealsOf(id)).isOne());
    }

    @Test
    void theFirstChangedEntryIsFound() {
        record(3);
        sealer.seal();
        long second = entries().get(1);

        assertThat(verifyAfter("update audit_entry set actor = '99' where id >= " + second))
                .hasValueSatisfying(broken -> {
                    assertThat(broken.entryId()).isEqualTo(second);
                    assertThat(broken.damage()).isEqualTo(BrokenLink.Damage.CHANGED);
                });
    }

    @Test
    void aRemovedEntryIsFound() {
        record(3);
        sealer.seal();
        long second = entries().get(1);

        assertThat(verifyAfter("delete from audit_entry where id = " + second)).hasValueSatisfying(broken -> {
            assertThat(broken.entryId()).isEqualTo(second);
            assertThat(broken.damage()).isEqualTo(BrokenLink.Damage.REMOVED);
        });
    }

    @Test
    void aRemovedSealIsFound() {
        record(3);
        sealer.seal();
        long second = entries().get(1);
        long third = entries().get(2);

        assertThat(verifyAfter("delete from audit_seal where entry_id = " + second))
                .hasValueSatisfying(broken -> {
                    assertThat(broken.entryId()).isEqualTo(third);
                    assertThat(broken.damage()).isEqualTo(BrokenLink.Damage.REMOVED);
                });
    }

    @Test
    void anEntrySlippedPastTheSealerIsFound() {
        record(1);
        long only = entries().get(0);

        assertThat(verifyAfter("delete from audit_unsealed where entry_id = " + only))
                .hasValue(new BrokenLink(0, only, BrokenLink.Damage.UNSEALED));
    }

    private Optional<BrokenLink> verifyAfter(String damage) {
        return new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            database.sql("set local session_replication_role = replica").update();
            database.sql(damage).update();
            return chain.verify();
        });
    }

    private void record(int times) {
        for (int i = 0; i < times; i++) {
            inTransaction(this::recordHere);
        }
    }

    private void recordHere() {
        audit.record("round.opened", "round", "7", caseKey, Map.of("round", "7"));
    }

    private List<Long> entries() {
        return database.sql("select id from audit_entry where case_key = ? order by id")
                .param(caseKey)
                .query(Long.class)
                .list();
    }

    private int sealsOf(long id) {
        return database.sql("select count(*) from audit_seal where entry_id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    private void inTransaction(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
    }

    private void inNewTransaction(Runnable work) {
        TransactionTemplate fresh = new TransactionTemplate(transactions);
        fresh.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        fresh.executeWithoutResult(status -> work.run());
    }
}
