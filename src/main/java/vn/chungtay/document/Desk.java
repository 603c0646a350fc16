package vn.chungtay.document;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.chungtay.audit.AuditLog;
import vn.chungtay.organisation.Officers;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Refusal;
import vn.chungtay.platform.Viet;

/** Takes documents out for a change, one person at a time, and tells the later one who was first. */
@Component
class Desk {

    private final OfficialDocuments documents;
    private final Officers officers;
    private final AuditLog audit;

    Desk(OfficialDocuments documents, Officers officers, AuditLog audit) {
        this.documents = documents;
        this.officers = officers;
        this.audit = audit;
    }

    /** Locked until the transaction ends, and in one of the states. */
    OfficialDocument take(long id, DocumentState... expected) {
        OfficialDocument document = documents.locked(id).orElseThrow(NotFound::new);
        if (!List.of(expected).contains(document.view().state())) {
            throw tooLate(document);
        }
        return document;
    }

    OfficialDocument get(long id) {
        return documents.findById(id).orElseThrow(NotFound::new);
    }

    void record(String action, OfficialDocument document, Map<String, String> facts) {
        audit.record(
                "document." + action,
                "document",
                Long.toString(document.id()),
                document.origin().caseKey(),
                facts);
    }

    private Refusal tooLate(OfficialDocument document) {
        Step last = document.history().last();
        return new Refusal("%s đã làm bước “%s” với văn bản này lúc %s. Tải lại trang để xem tình trạng hiện tại."
                .formatted(officers.nameOf(last.officer()), last.act().label(), Viet.dateTime(last.at())));
    }
}
