package vn.chungtay.audit;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
class StoredAuditLog implements AuditLog {

    private final JdbcClient database;
    private final Clock clock;
    private final ObjectProvider<AuditActor> actors;

    StoredAuditLog(JdbcClient database, Clock clock, ObjectProvider<AuditActor> actors) {
        this.database = database;
        this.clock = clock;
        this.actors = actors;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(
            String action, String subjectType, String subjectId, @Nullable String caseKey, Map<String, String> facts) {
        database.sql("""
                        insert into audit_entry (occurred_at, actor, action, subject_type, subject_id, case_key, facts)
                        values (:at, :actor, :action, :type, :subject, :case, :facts::jsonb)
                        """)
                .param("at", clock.instant().atZone(clock.getZone()).toOffsetDateTime())
                .param("actor", actor())
                .param("action", action)
                .param("type", subjectType)
                .param("subject", subjectId)
                .param("case", caseKey)
                .param("facts", Facts.write(facts))
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<AuditEntry> ofCase(String caseKey) {
        return database.sql("select * from audit_entry where case_key = :case order by id")
                .param("case", caseKey)
                .query(new AuditEntryRow())
                .list();
    }

    private String actor() {
        AuditActor actor = actors.getIfAvailable();
        return actor == null ? AuditActor.SYSTEM : actor.current();
    }
}
