package vn.chungtay.objection.handling;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.chungtay.objection.ObjectionSubject;
import vn.chungtay.objection.SubjectDescription;
import vn.chungtay.platform.NotFound;

/** The owners of what is objected to. */
@Component
class Subjects {

    private final ObjectProvider<ObjectionSubject> owners;

    Subjects(ObjectProvider<ObjectionSubject> owners) {
        this.owners = owners;
    }

    /** @throws NotFound if no module has such subjects, or there is none of that id */
    SubjectDescription describe(String type, String subjectId) {
        return owner(type).describe(subjectId);
    }

    SubjectDescription describe(About about) {
        return describe(about.subjectType(), about.subjectId());
    }

    void hold(Objection objection) {
        About about = objection.about();
        owner(about.subjectType()).hold(about.subjectId(), objection.key());
    }

    void release(Objection objection, boolean upheld) {
        About about = objection.about();
        owner(about.subjectType()).release(about.subjectId(), objection.key(), upheld);
    }

    private ObjectionSubject owner(String type) {
        return owners.stream()
                .filter(owner -> owner.type().equals(type))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
