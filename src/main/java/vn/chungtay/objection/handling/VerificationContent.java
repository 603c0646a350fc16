package vn.chungtay.objection.handling;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.chungtay.document.DocumentContent;
import vn.chungtay.objection.SubjectDescription;
import vn.chungtay.platform.NotFound;

/** The minutes of a verification: what was said and found, without who said it. */
@Component
class VerificationContent implements DocumentContent {

    private final ObjectionRows objections;
    private final Subjects subjects;

    VerificationContent(ObjectionRows objections, Subjects subjects) {
        this.objections = objections;
        this.subjects = subjects;
    }

    @Override
    public String type() {
        return "objection-verification";
    }

    @Override
    public Map<String, Object> content(String subjectId, LocalDate date) {
        Objection objection = objections.findById(Long.parseLong(subjectId)).orElseThrow(NotFound::new);
        SubjectDescription subject = subjects.describe(objection.about());
        Verification verification = Objects.requireNonNull(objection.verification());
        Map<String, Object> content = new HashMap<>();
        content.put("about", "Xác minh ý kiến số " + objection.key());
        content.put("subject", subject.inSentence());
        content.put("round", subject.caseTitle());
        content.put("receivedOn", objection.receipt().receivedOn());
        content.put("words", objection.receipt().content().split("\n"));
        content.put("verifiedOn", verification.verifiedOn());
        content.put("participants", verification.participants().split("\n"));
        content.put("findings", verification.findings().split("\n"));
        return content;
    }
}
