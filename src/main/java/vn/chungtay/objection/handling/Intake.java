package vn.chungtay.objection.handling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import vn.chungtay.audit.AuditActor;
import vn.chungtay.audit.AuditLog;
import vn.chungtay.objection.NewObjection;
import vn.chungtay.objection.ObjectionOverview;
import vn.chungtay.objection.ObjectionView;
import vn.chungtay.objection.Objections;
import vn.chungtay.objection.SubjectDescription;
import vn.chungtay.organisation.Scope;
import vn.chungtay.organisation.Units;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Refusal;
import vn.chungtay.platform.Text;
import vn.chungtay.platform.UseCase;
import vn.chungtay.workflow.CaseKeys;
import vn.chungtay.workflow.Processes;

/** Where objections come in. */
@Service
class Intake implements Objections {

    private static final int LONGEST = 4000;
    private static final int LONGEST_NAME = 200;

    private final ObjectionRows objections;
    private final Subjects subjects;
    private final CaseKeys keys;
    private final Processes processes;
    private final Units units;
    private final AuditLog audit;
    private final AuditActor actor;
    private final Clock clock;

    Intake(
            ObjectionRows objections,
            Subjects subjects,
            CaseKeys keys,
            Processes processes,
            Units units,
            AuditLog audit,
            AuditActor actor,
            Clock clock) {
        this.objections = objections;
        this.subjects = subjects;
        this.keys = keys;
        this.processes = processes;
        this.units = units;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    @UseCase
    public String open(NewObjection received) {
        SubjectDescription subject = subjects.describe(received.subjectType(), received.subjectId());
        About about = new About(received.subjectType(), received.subjectId(), subject.caseKey(), subject.unitId());
        Objection objection = objections.save(new Objection(keys.next("PA"), about, receipt(received)));
        subjects.hold(objection);
        audit.record(
                "objection.received",
                "objection",
                objection.key(),
                objection.key(),
                Map.of("channel", received.channel().name(), "subject", about.subjectType() + ":" + about.subjectId()));
        processes.start("objection", objection.key(), variables(objection));
        return objection.key();
    }

    private Receipt receipt(NewObjection received) {
        String content = Text.cleanLines(received.content());
        String name = Text.clean(received.senderName());
        String contact = Text.clean(received.senderContact());
        if (content.isEmpty() || content.length() > LONGEST) {
            throw new Refusal("Nội dung ý kiến phải có và không quá 4.000 ký tự.");
        }
        if (name.length() > LONGEST_NAME || contact.length() > LONGEST_NAME) {
            throw new Refusal("Họ tên và nơi liên hệ không quá 200 ký tự.");
        }
        if (received.receivedOn().isAfter(LocalDate.now(clock))) {
            throw new Refusal("Ngày nhận ý kiến không được ở tương lai.");
        }
        return new Receipt(
                content, name, contact, received.channel(), received.receivedOn(), actor.current(), clock.instant());
    }

    private Map<String, Object> variables(Objection objection) {
        return Map.of(
                "objectionId", objection.id(), "communeId", objection.about().unitId(), "districtId", units.district());
    }

    @Override
    public ObjectionOverview overview(String objectionKey, Scope scope) {
        Objection objection = objections.inScope(objectionKey, scope.unitIds()).orElseThrow(NotFound::new);
        return objection.overview(subjects.describe(objection.about()));
    }

    @Override
    public List<ObjectionView> ofCase(String caseKey) {
        return objections.ofCase(caseKey).stream().map(Objection::view).toList();
    }

    @Override
    public List<ObjectionView> ofSubject(String type, String subjectId) {
        return objections.ofSubject(type, subjectId).stream()
                .map(Objection::view)
                .toList();
    }
}
