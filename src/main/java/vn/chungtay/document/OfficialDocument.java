package vn.chungtay.document;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chungtay.platform.Refusal;

/** One document or paper and the way it has gone. Its bytes and its place in the register are rows of their own. */
@Entity
@Table(name = "document")
class OfficialDocument {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private String type;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    @Enumerated(EnumType.STRING)
    private DocumentState state;

    @Embedded
    private Origin origin;

    private String title;
    private String code;
    private @Nullable String number;
    private @Nullable LocalDate dated;
    private @Nullable Long scanId;
    private @Nullable Boolean scanCodeRead;

    @Embedded
    private History history = new History();

    @SuppressWarnings("NullAway.Init") // JPA fills the fields.
    protected OfficialDocument() {}

    OfficialDocument(DocumentType type, Origin origin, String title, String code, Signatory by) {
        this.type = type.code();
        this.kind = type.kind();
        this.origin = origin;
        this.title = title;
        this.code = code;
        this.state = kind == DocumentKind.ISSUED ? DocumentState.DRAFT : DocumentState.PRINTED;
        history.add(kind == DocumentKind.ISSUED ? Act.DRAFTED : Act.PRINTED, by, "");
    }

    void passContentCheck(Signatory by) {
        require(DocumentState.DRAFT);
        history.add(Act.CONTENT_CHECKED, by, "");
    }

    void passLegalCheck(Signatory by) {
        require(DocumentState.DRAFT);
        history.add(Act.LEGALITY_CHECKED, by, "");
    }

    void giveBack(Signatory by, String reason) {
        require(DocumentState.DRAFT);
        history.add(Act.RETURNED, by, reason);
        state = DocumentState.RETURNED;
    }

    /** Whoever drafted it can't. */
    void requireApprovableBy(Signatory by) {
        require(DocumentState.DRAFT);
        if (history.isBy(Act.DRAFTED, by)) {
            throw new Refusal("Người soạn thảo không được phê duyệt văn bản do chính mình soạn."
                    + " Đề nghị một lãnh đạo khác của cơ quan phê duyệt.");
        }
    }

    void approve(Signatory by, String givenNumber, LocalDate on) {
        requireApprovableBy(by);
        history.add(Act.APPROVED, by, "");
        number = givenNumber;
        dated = on;
        state = DocumentState.APPROVED;
    }

    void send(Signatory by) {
        require(DocumentState.APPROVED);
        history.add(Act.SENT, by, "");
        state = DocumentState.ISSUED;
    }

    /** A later scan takes the place of an unconfirmed one. */
    void scan(Signatory by, long attachmentId, boolean codeRead) {
        requireUnconfirmedPaper();
        history.add(Act.SCANNED, by, "");
        scanId = attachmentId;
        scanCodeRead = codeRead;
        state = DocumentState.SCANNED;
    }

    /** @param typedCode what the officer reads from the sheet; needed when the machine could not */
    void confirmScan(Signatory by, String typedCode, LocalDate on) {
        requireSecondPerson(by);
        if (!Boolean.TRUE.equals(scanCodeRead) && !DocumentCode.matches(code, typedCode)) {
            throw new Refusal("Mã tra cứu nhập vào không khớp với mã của văn bản này."
                    + " Đọc lại mã in dưới ô vuông trên bản giấy, hoặc trả lại bản quét.");
        }
        history.add(Act.SCAN_CONFIRMED, by, "");
        dated = on;
        state = DocumentState.CONFIRMED;
    }

    void rejectScan(Signatory by, String reason) {
        requireSecondPerson(by);
        history.add(Act.SCAN_REJECTED, by, reason);
        state = DocumentState.PRINTED;
    }

    void requireUnconfirmedPaper() {
        if (state != DocumentState.SCANNED) {
            require(DocumentState.PRINTED);
        }
    }

    private void requireSecondPerson(Signatory by) {
        require(DocumentState.SCANNED);
        if (history.isBy(Act.SCANNED, by)) {
            throw new Refusal("Người nộp bản quét không được tự xác nhận bản quét đó."
                    + " Đề nghị một công chức khác của đơn vị xác nhận.");
        }
    }

    private void require(DocumentState expected) {
        if (state != expected) {
            throw new Refusal("Văn bản đang ở trạng thái “%s” nên không làm được việc này.".formatted(state.label()));
        }
    }

    History history() {
        return history;
    }

    DocumentView view() {
        return new DocumentView(
                id(),
                type,
                kind,
                title,
                state,
                code,
                number,
                dated,
                origin.unitId(),
                origin.placeUnitId(),
                origin.caseKey(),
                origin.subjectType(),
                origin.subjectId());
    }

    /** Only of a document that has its number. */
    DocumentApproved approved() {
        return new DocumentApproved(
                id(),
                type,
                origin.caseKey(),
                origin.subjectType(),
                origin.subjectId(),
                Objects.requireNonNull(number),
                Objects.requireNonNull(dated));
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    String type() {
        return type;
    }

    String code() {
        return code;
    }

    Origin origin() {
        return origin;
    }

    Optional<Long> scanId() {
        return Optional.ofNullable(scanId);
    }

    boolean isCodeReadFromScan() {
        return Boolean.TRUE.equals(scanCodeRead);
    }
}
