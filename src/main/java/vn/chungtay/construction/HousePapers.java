package vn.chungtay.construction;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.chungtay.document.DocumentRequest;
import vn.chungtay.document.DocumentState;
import vn.chungtay.document.DocumentView;
import vn.chungtay.document.Documents;
import vn.chungtay.platform.Refusal;

/** The minutes of a house: printed pre-filled before the visit, signed there by hand, scanned back. */
@Component
class HousePapers {

    static final String STAGE = "stage-minutes";
    static final String ACCEPTANCE = "acceptance-minutes";
    static final String SUBJECT = "houseSupport";

    private final Documents documents;

    HousePapers(Documents documents) {
        this.documents = documents;
    }

    long print(HouseSupportView house, String type) {
        return documents.print(new DocumentRequest(
                type, house.communeId(), house.communeId(), house.caseKey(), SUBJECT, Long.toString(house.id())));
    }

    List<DocumentView> of(HouseSupportView house) {
        return documents.ofSubject(SUBJECT, Long.toString(house.id()));
    }

    /** The newest paper of the type counts: an older one belongs to an earlier visit. */
    void requireConfirmed(HouseSupportView house, String type) {
        DocumentView paper = of(house).stream()
                .filter(document -> document.type().equals(type))
                .reduce((older, newer) -> newer)
                .orElseThrow(
                        () -> new Refusal("Chưa in biên bản cho bước này. Hãy in biên bản trong trang công việc."));
        if (paper.state() != DocumentState.CONFIRMED) {
            throw new Refusal("Biên bản mã " + paper.code() + " chưa có bản quét được xác nhận."
                    + " Hãy nộp bản quét đã ký và nhờ một công chức khác xác nhận, rồi ghi kết quả “đạt”.");
        }
    }
}
