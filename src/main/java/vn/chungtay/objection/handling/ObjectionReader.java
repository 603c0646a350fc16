package vn.chungtay.objection.handling;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.objection.ObjectionKind;
import vn.chungtay.objection.ObjectionState;
import vn.chungtay.objection.SubjectDescription;
import vn.chungtay.organisation.Officer;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Page;
import vn.chungtay.platform.Refusal;

/** Objections for people's eyes. The sender is shown to those who receive and answer; a denunciation only to them. */
@Service
@Transactional(readOnly = true)
public class ObjectionReader {

    private static final int PAGE = 50;

    private final ObjectionRows objections;
    private final Subjects subjects;
    private final Receivers receivers;

    ObjectionReader(ObjectionRows objections, Subjects subjects, Receivers receivers) {
        this.objections = objections;
        this.subjects = subjects;
        this.receivers = receivers;
    }

    /** @throws NotFound also outside the officer's scope */
    public ObjectionFile get(String key, Officer officer) {
        return objections
                .inScope(key, officer.scope().unitIds())
                .map(objection -> file(objection, officer))
                .orElseThrow(NotFound::new);
    }

    /**
     * What an officer is about to take an objection in on.
     *
     * @throws NotFound if there is no such thing in the officer's scope
     * @throws Refusal if others receive objections there
     */
    public SubjectDescription receivable(String type, String subjectId, Officer officer) {
        SubjectDescription subject = subjects.describe(type, subjectId);
        if (!officer.scope().sees(subject.unitId())) {
            throw new NotFound();
        }
        if (!receivers.mayRecord(officer, subject.unitId())) {
            throw new Refusal("Chỉ công chức tiếp nhận của xã ghi nhận được ý kiến.");
        }
        return subject;
    }

    /** What there is to know without the people's words: for lists of tasks. */
    public SubjectDescription subject(long objectionId) {
        return subjects.describe(
                objections.findById(objectionId).orElseThrow(NotFound::new).about());
    }

    /** For the task of an officer who may do it. */
    public ObjectionFile get(long objectionId, Officer officer) {
        return objections
                .findById(objectionId)
                .map(objection -> file(objection, officer))
                .orElseThrow(NotFound::new);
    }

    /**
     * One queue, newest first.
     *
     * @param kind null for those that wait to be sorted
     * @param before the {@code next} of the page before
     */
    public Page<ObjectionFile> queue(
            @Nullable ObjectionKind kind, boolean open, @Nullable Long before, Officer officer) {
        long start = before == null ? Long.MAX_VALUE : before;
        List<Objection> found =
                objections.queue(officer.scope().unitIds(), kind, states(open), start, Limit.of(PAGE + 1));
        List<Objection> shown = found.subList(0, Math.min(PAGE, found.size()));
        String next = found.size() > PAGE ? Long.toString(shown.get(PAGE - 1).id()) : null;
        return new Page<>(
                shown.stream().map(objection -> file(objection, officer)).toList(), next);
    }

    public long count(@Nullable ObjectionKind kind, boolean open, Officer officer) {
        return objections.count(officer.scope().unitIds(), kind, states(open));
    }

    private ObjectionFile file(Objection objection, Officer officer) {
        SubjectDescription subject = subjects.describe(objection.about());
        boolean receiver = receivers.include(officer, subject.unitId());
        Receipt receipt = objection.receipt();
        if (receiver) {
            return objection.file(subject, receipt, true);
        }
        boolean confidential = objection.view().kind() == ObjectionKind.DENUNCIATION;
        return objection.file(subject, confidential ? receipt.withoutContent() : receipt.withoutSender(), false);
    }

    private static List<ObjectionState> states(boolean open) {
        return Arrays.stream(ObjectionState.values())
                .filter(state -> state.isOpen() == open)
                .toList();
    }
}
