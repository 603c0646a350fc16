package vn.chungtay.document;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.document.DocumentRegister.Turn;
import vn.chungtay.organisation.CurrentOfficer;
import vn.chungtay.organisation.Role;
import vn.chungtay.organisation.Units;
import vn.chungtay.platform.Refusal;
import vn.chungtay.platform.Text;
import vn.chungtay.platform.UseCase;

/** The road of a draft to an issued document; the process {@code issue-document} leads along it. */
@Service
public class Approvals {

    private final Desk desk;
    private final DocumentTypes types;
    private final Press press;
    private final DocumentRegister register;
    private final Dispatches dispatches;
    private final FrozenFiles files;
    private final Signatories signatories;
    private final CurrentOfficer current;
    private final Units units;
    private final ApplicationEventPublisher events;

    Approvals(
            Desk desk,
            DocumentTypes types,
            Press press,
            DocumentRegister register,
            Dispatches dispatches,
            FrozenFiles files,
            Signatories signatories,
            CurrentOfficer current,
            Units units,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.types = types;
        this.press = press;
        this.register = register;
        this.dispatches = dispatches;
        this.files = files;
        this.signatories = signatories;
        this.current = current;
        this.units = units;
        this.events = events;
    }

    /** Who has to look at the draft, by its type and by who drafted it. */
    @Transactional(readOnly = true)
    public Route route(long documentId) {
        OfficialDocument document = desk.get(documentId);
        DocumentType type = types.get(document.type(), press.today());
        Origin origin = document.origin();
        boolean headChecks = origin.isDraftedByAnOffice() && type.approver() != Role.OFFICE_HEAD;
        return new Route(
                origin.unitId(), origin.draftingUnitId(), type.approver().name(), headChecks, type.legalCheck());
    }

    @UseCase
    public void passContentCheck(long documentId) {
        OfficialDocument document = desk.take(documentId, DocumentState.DRAFT);
        document.passContentCheck(signatories.now());
        desk.record("content-checked", document, Map.of());
    }

    @UseCase
    public void passLegalCheck(long documentId) {
        OfficialDocument document = desk.take(documentId, DocumentState.DRAFT);
        document.passLegalCheck(signatories.now());
        desk.record("legality-checked", document, Map.of());
    }

    @UseCase
    public void giveBack(long documentId, String reason) {
        String given = Text.cleanLines(reason);
        if (given.isEmpty()) {
            throw new Refusal("Cần ghi lý do trả lại để người soạn thảo biết phải sửa gì.");
        }
        OfficialDocument document = desk.take(documentId, DocumentState.DRAFT);
        document.giveBack(signatories.now(), given);
        desk.record("returned", document, Map.of());
    }

    /** Approval, number, register line and final bytes stand or fall together. */
    @UseCase
    public void approve(long documentId) {
        OfficialDocument document = desk.take(documentId, DocumentState.DRAFT);
        DocumentType type = types.get(document.type(), press.today());
        document.requireApprovableBy(signatories.now());
        requireChecked(document, route(documentId));
        units.requireOpen(document.origin().unitId());
        Turn turn = register.take(document.origin().unitId(), type.register());
        Draft draft = press.numbered(document, turn, current.get());
        String number = press.frame(draft).number();
        String sha256 = files.freeze(documentId, press.print(draft));
        register.enter(document, type.register(), turn, press.frame(draft));
        document.approve(signatories.now(), number, turn.on());
        desk.record("approved", document, Map.of("number", number, "sha256", sha256));
        events.publishEvent(document.approved());
    }

    private static void requireChecked(OfficialDocument document, Route route) {
        boolean content = !route.contentCheck()
                || document.history().officerOf(Act.CONTENT_CHECKED).isPresent();
        boolean legality = !route.legalCheck()
                || document.history().officerOf(Act.LEGALITY_CHECKED).isPresent();
        if (!content || !legality) {
            throw new Refusal("Dự thảo chưa qua đủ các bước kiểm tra nên chưa phê duyệt được.");
        }
    }

    /** The clerk confirms that all recipients have it; from now on it is issued. */
    @UseCase
    public void send(long documentId, int copies, String note) {
        OfficialDocument document = desk.take(documentId, DocumentState.APPROVED);
        Signatory clerk = signatories.now();
        document.send(clerk);
        dispatches.enter(documentId, press.today(), clerk.officerId(), copies, Text.clean(note));
        desk.record("sent", document, Map.of("copies", Integer.toString(copies)));
    }

    /**
     * @param approverRole the role whose holder in the issuing unit approves
     * @param contentCheck whether the drafting office's head looks first
     */
    public record Route(
            String issuerUnitId,
            String draftingUnitId,
            String approverRole,
            boolean contentCheck,
            boolean legalCheck) {}
}
