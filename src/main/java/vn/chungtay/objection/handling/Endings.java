package vn.chungtay.objection.handling;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;
import vn.chungtay.audit.AuditLog;
import vn.chungtay.calendar.Deadline;
import vn.chungtay.calendar.Deadlines;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.UseCase;

/** How an objection ends; each way lets the subject go. */
@Service
public class Endings {

    private final ObjectionRows objections;
    private final Subjects subjects;
    private final Deadlines deadlines;
    private final AuditLog audit;
    private final Clock clock;

    Endings(ObjectionRows objections, Subjects subjects, Deadlines deadlines, AuditLog audit, Clock clock) {
        this.objections = objections;
        this.subjects = subjects;
        this.deadlines = deadlines;
        this.audit = audit;
        this.clock = clock;
    }

    /** The answer has been issued. */
    @UseCase
    public void finish(long objectionId) {
        Objection objection = objections.findById(objectionId).orElseThrow(NotFound::new);
        objection.finish(clock.instant());
        record(objection, objection.upheld() ? "objection.upheld" : "objection.rejected");
        release(objection, objection.upheld());
    }

    /** Called by the process, once the sender's wish has been recorded. */
    @UseCase
    public void withdraw(long objectionId) {
        Objection objection = objections.findById(objectionId).orElseThrow(NotFound::new);
        objection.withdraw(clock.instant());
        record(objection, "objection.withdrawn");
        release(objection, false);
    }

    void release(Objection objection, boolean upheld) {
        deadlines.ofCase(objection.key()).stream().map(Deadline::id).forEach(deadlines::close);
        subjects.release(objection, upheld);
    }

    private void record(Objection objection, String action) {
        audit.record(action, "objection", objection.key(), objection.key(), Map.of());
    }
}
