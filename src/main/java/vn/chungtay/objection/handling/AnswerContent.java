package vn.chungtay.objection.handling;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.chungtay.document.DocumentContent;
import vn.chungtay.objection.ObjectionKind;
import vn.chungtay.objection.SubjectDescription;
import vn.chungtay.platform.NotFound;

/** The letter that answers an objection. Every officer of the commune may read it, so it never names the sender. */
@Component
class AnswerContent implements DocumentContent {

    private final ObjectionRows objections;
    private final Subjects subjects;

    AnswerContent(ObjectionRows objections, Subjects subjects) {
        this.objections = objections;
        this.subjects = subjects;
    }

    @Override
    public String type() {
        return "objection-answer";
    }

    @Override
    public Map<String, Object> content(String subjectId, LocalDate date) {
        Objection objection = objections.findById(Long.parseLong(subjectId)).orElseThrow(NotFound::new);
        SubjectDescription subject = subjects.describe(objection.about());
        Conclusion conclusion = Objects.requireNonNull(objection.conclusion());
        Map<String, Object> content = new HashMap<>();
        content.put("about", "Trả lời ý kiến về danh sách đề nghị hỗ trợ nhà ở");
        content.put("receiver", "Ông (Bà) gửi ý kiến số " + objection.key());
        content.put("key", objection.key());
        content.put("subject", subject.inSentence());
        content.put("round", subject.caseTitle());
        content.put("receivedOn", objection.receipt().receivedOn());
        content.put(
                "verifiedOn", Objects.requireNonNull(objection.verification()).verifiedOn());
        content.put("upheld", conclusion.upheld());
        content.put("conclusion", conclusion.conclusion().split("\n"));
        content.put("complaint", objection.view().kind() == ObjectionKind.COMPLAINT);
        return content;
    }
}
