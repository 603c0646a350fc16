package vn.chungtay.objection.handling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import vn.chungtay.audit.AuditActor;
import vn.chungtay.audit.AuditLog;
import vn.chungtay.calendar.Deadlines;
import vn.chungtay.document.DocumentRequest;
import vn.chungtay.document.Documents;
import vn.chungtay.objection.ObjectionKind;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Refusal;
import vn.chungtay.platform.UseCase;
import vn.chungtay.tasklist.FourEyes;

/** What officers record on the way to the answer. */
@Service
public class ObjectionSteps {

    private final ObjectionRows objections;
    private final Deadlines deadlines;
    private final Documents documents;
    private final FourEyes fourEyes;
    private final AuditLog audit;
    private final AuditActor actor;
    private final Endings endings;
    private final Clock clock;

    ObjectionSteps(
            ObjectionRows objections,
            Deadlines deadlines,
            Documents documents,
            FourEyes fourEyes,
            AuditLog audit,
            AuditActor actor,
            Endings endings,
            Clock clock) {
        this.objections = objections;
        this.deadlines = deadlines;
        this.documents = documents;
        this.fourEyes = fourEyes;
        this.audit = audit;
        this.actor = actor;
        this.endings = endings;
        this.clock = clock;
    }

    @UseCase
    public void sort(long objectionId, ObjectionKind kind) {
        Objection objection = get(objectionId);
        objection.sort(kind);
        if (kind == ObjectionKind.REMARK) {
            deadlines.openFrom(
                    "objection.remark_answered",
                    objection.key(),
                    objection.key(),
                    objection.receipt().receivedOn());
        }
        record(objection, "objection.sorted", Map.of("kind", kind.name()));
    }

    /** From this day the law's period for settling a complaint runs. */
    @UseCase
    public void accept(long objectionId, LocalDate on, boolean complicated) {
        Objection objection = get(objectionId);
        objection.accept(notLater(on), complicated);
        String rule = complicated ? "objection.complaint_settled_complicated" : "objection.complaint_settled";
        deadlines.openFrom(rule, objection.key(), objection.key(), on);
        record(objection, "objection.accepted", Map.of("complicated", Boolean.toString(complicated)));
    }

    @UseCase
    public void transfer(long objectionId, String authority, LocalDate on) {
        Objection objection = get(objectionId);
        objection.transfer(new Transfer(authority, notLater(on)), clock.instant());
        record(objection, "objection.transferred", Map.of());
        endings.release(objection, false);
    }

    /** Prints the minutes of the verification, to be signed by those who took part. */
    @UseCase
    public void verify(long objectionId, LocalDate on, String participants, String findings) {
        Objection objection = get(objectionId);
        objection.verify(new Verification(notLater(on), participants, findings, actor.current()));
        record(objection, "objection.verified", Map.of());
        documents.print(request(objection, "objection-verification"));
    }

    @UseCase
    public void conclude(long objectionId, boolean upheld, String words) {
        Objection objection = get(objectionId);
        Verification verification = objection.verification();
        fourEyes.require(verification == null ? null : verification.verifiedBy());
        objection.conclude(new Conclusion(upheld, words, actor.current()));
        record(objection, "objection.concluded", Map.of("upheld", Boolean.toString(upheld)));
    }

    /** @return the id of the drafted document */
    @UseCase
    public long draftAnswer(long objectionId) {
        Objection objection = get(objectionId);
        long document = documents.draft(request(objection, "objection-answer"));
        objection.answer(document);
        record(objection, "objection.answerDrafted", Map.of("document", Long.toString(document)));
        return document;
    }

    private static DocumentRequest request(Objection objection, String type) {
        About about = objection.about();
        return new DocumentRequest(
                type, about.unitId(), about.unitId(), objection.key(), "objection", Long.toString(objection.id()));
    }

    private void record(Objection objection, String action, Map<String, String> facts) {
        audit.record(action, "objection", objection.key(), objection.key(), facts);
    }

    private LocalDate notLater(LocalDate day) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw new Refusal("Ngày ghi không được ở tương lai.");
        }
        return day;
    }

    private Objection get(long objectionId) {
        return objections.findById(objectionId).orElseThrow(NotFound::new);
    }
}
