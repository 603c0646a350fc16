package vn.chungtay.attachment;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.AuditActor;
import vn.chungtay.audit.AuditLog;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Text;
import vn.chungtay.platform.UseCase;

@Service
class StoredAttachments implements Attachments {

    private final JdbcClient database;
    private final AuditLog audit;
    private final ObjectProvider<AuditActor> actors;
    private final Clock clock;

    StoredAttachments(JdbcClient database, AuditLog audit, ObjectProvider<AuditActor> actors, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    @UseCase
    public Attachment store(
            String subjectType, String subjectId, String unitId, String label, String fileName, byte[] content) {
        Intake intake = Intake.of(fileName, content);
        long id = insert(subjectType, subjectId, unitId, Text.clean(label), intake);
        database.sql("insert into attachment_content (attachment_id, content) values (?, ?)")
                .params(id, intake.content())
                .update();
        Attachment stored = get(id);
        audit.record("attachment.stored", subjectType, subjectId, null, facts(stored));
        return stored;
    }

    private long insert(String subjectType, String subjectId, String unitId, String label, Intake intake) {
        return database.sql("""
                        insert into attachment (subject_type, subject_id, unit_id, label, file_name, media_type, size,
                          sha256, stored_at, stored_by)
                        values (:type, :subject, :unit, :label, :name, :media, :size, :sha256, :at, :by) returning id
                        """)
                .param("type", subjectType)
                .param("subject", subjectId)
                .param("unit", unitId)
                .param("label", label)
                .param("name", intake.fileName())
                .param("media", intake.type().mediaType())
                .param("size", intake.content().length)
                .param("sha256", intake.sha256())
                .param("at", clock.instant().atZone(clock.getZone()).toOffsetDateTime())
                .param("by", actor())
                .query(Long.class)
                .single();
    }

    private String actor() {
        AuditActor actor = actors.getIfAvailable();
        return actor == null ? AuditActor.SYSTEM : actor.current();
    }

    private static Map<String, String> facts(Attachment stored) {
        return Map.of("attachment", String.valueOf(stored.id()), "type", stored.mediaType(), "sha256", stored.sha256());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Attachment> of(String subjectType, String subjectId) {
        return database.sql("select * from attachment where subject_type = ? and subject_id = ? order by id")
                .params(subjectType, subjectId)
                .query(new AttachmentRow())
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Attachment get(long id) {
        return database.sql("select * from attachment where id = ?")
                .param(id)
                .query(new AttachmentRow())
                .optional()
                .orElseThrow(NotFound::new);
    }

    @Override
    @Transactional(readOnly = true)
    public byte[] content(long id) {
        return database.sql("select content from attachment_content where attachment_id = ?")
                .param(id)
                .query((row, number) -> row.getBytes(1))
                .optional()
                .orElseThrow(NotFound::new);
    }
}
