package vn.chungtay.audit;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Chains committed entries in the background, outside the business transactions. Only entries of transactions older
 * than every running one are taken, so none can still appear between two that are sealed. One node seals at a time.
 */
@Component
class Sealer {

    private static final int BATCH = 1_000;

    /** Also takes entries whose transaction lies in the future: a backup restored into a younger server. */
    private static final String TAKE = """
            with taken as (
              delete from audit_unsealed where entry_id in (
                select entry_id from audit_unsealed
                where tx < pg_snapshot_xmin(pg_current_snapshot()) or tx >= pg_snapshot_xmax(pg_current_snapshot())
                order by tx, entry_id limit :batch)
              returning entry_id, tx)
            select audit_entry.* from taken join audit_entry on id = entry_id order by taken.tx, id
            """;

    private final JdbcClient database;
    private final TransactionTemplate transaction;

    Sealer(JdbcClient database, PlatformTransactionManager transactions) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(fixedDelay = 5, initialDelay = 5, timeUnit = TimeUnit.SECONDS)
    void seal() {
        int sealed;
        do {
            Integer batch = transaction.execute(status -> mayWork() ? sealBatch() : 0);
            sealed = batch == null ? 0 : batch;
        } while (sealed == BATCH);
    }

    private boolean mayWork() {
        return database.sql("select pg_try_advisory_xact_lock(hashtext('audit_seal'))")
                .query(Boolean.class)
                .single();
    }

    private int sealBatch() {
        List<AuditEntry> entries = database.sql(TAKE)
                .param("batch", BATCH)
                .query(new AuditEntryRow())
                .list();
        Seal last = lastSeal();
        for (AuditEntry entry : entries) {
            last = last.next(entry);
            store(last);
        }
        return entries.size();
    }

    private Seal lastSeal() {
        return database.sql("select position, entry_id, hash from audit_seal order by position desc limit 1")
                .query((row, number) -> new Seal(row.getLong(1), row.getLong(2), row.getBytes(3)))
                .optional()
                .orElse(Seal.BEFORE_THE_FIRST);
    }

    private void store(Seal seal) {
        database.sql("insert into audit_seal (position, entry_id, hash) values (?, ?, ?)")
                .params(seal.position(), seal.entryId(), seal.hash())
                .update();
    }
}
