package vn.chungtay.document;

import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.chungtay.attachment.Attachment;
import vn.chungtay.attachment.Attachments;
import vn.chungtay.document.paper.ScanReader;
import vn.chungtay.platform.Refusal;
import vn.chungtay.platform.Text;
import vn.chungtay.platform.UseCase;

/** Hand-signed papers come back as scans, find their file by the code, and are confirmed by a second officer. */
@Service
public class Scans {

    private final Desk desk;
    private final Attachments attachments;
    private final Signatories signatories;
    private final Press press;
    private final ApplicationEventPublisher events;

    Scans(Desk desk, Attachments attachments, Signatories signatories, Press press, ApplicationEventPublisher events) {
        this.desk = desk;
        this.attachments = attachments;
        this.signatories = signatories;
        this.press = press;
        this.events = events;
    }

    /** Refuses the scan of another paper. A scan whose code can't be read is kept; the confirming officer types the code. */
    @UseCase
    public void file(long documentId, byte[] scan) {
        OfficialDocument document = desk.take(documentId, DocumentState.PRINTED, DocumentState.SCANNED);
        Attachment stored = store(document, scan);
        Optional<String> code = ScanReader.code(attachments.content(stored.id()), stored.mediaType());
        if (code.filter(read -> !read.equals(document.code())).isPresent()) {
            throw new Refusal("Mã trên bản quét không phải mã của văn bản này; bản quét chưa được lưu."
                    + " Kiểm tra lại tờ giấy vừa quét và nộp ở đúng văn bản.");
        }
        document.scan(signatories.now(), stored.id(), code.isPresent());
        desk.record(
                "scanned",
                document,
                Map.of("attachment", Long.toString(stored.id()), "codeRead", Boolean.toString(code.isPresent())));
    }

    private Attachment store(OfficialDocument document, byte[] scan) {
        return attachments.store(
                "document",
                Long.toString(document.id()),
                document.origin().placeUnitId(),
                "Bản quét",
                document.code() + (isPdf(scan) ? ".pdf" : ".jpg"),
                scan);
    }

    /** @param typedCode needed only when the code could not be read from the scan */
    @UseCase
    public void confirm(long documentId, String typedCode) {
        OfficialDocument document = desk.take(documentId, DocumentState.SCANNED);
        document.confirmScan(signatories.now(), typedCode, press.today());
        desk.record("confirmed", document, Map.of());
        DocumentView view = document.view();
        events.publishEvent(new PaperConfirmed(
                view.id(), view.type(), view.caseKey(), view.subjectType(), view.subjectId(), press.today()));
    }

    @UseCase
    public void reject(long documentId, String reason) {
        String given = Text.clean(reason);
        if (given.isEmpty()) {
            throw new Refusal("Cần ghi lý do không nhận bản quét để người nộp biết phải quét lại thế nào.");
        }
        OfficialDocument document = desk.take(documentId, DocumentState.SCANNED);
        document.rejectScan(signatories.now(), given);
        desk.record("scan-rejected", document, Map.of());
    }

    private static boolean isPdf(byte[] scan) {
        return scan.length > 4 && scan[0] == '%' && scan[1] == 'P' && scan[2] == 'D' && scan[3] == 'F';
    }
}
