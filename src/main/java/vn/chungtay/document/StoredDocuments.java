package vn.chungtay.document;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.organisation.Offices;
import vn.chungtay.organisation.Role;
import vn.chungtay.organisation.Units;
import vn.chungtay.platform.UseCase;

/** Drafting and reading. A draft is rendered once on entry, so that a gap in its content shows at once. */
@Service
class StoredDocuments implements Documents {

    private final OfficialDocuments documents;
    private final DocumentTypes types;
    private final Press press;
    private final FrozenFiles files;
    private final Scans scans;
    private final Desk desk;
    private final Signatories signatories;
    private final Units units;
    private final Offices offices;

    StoredDocuments(
            OfficialDocuments documents,
            DocumentTypes types,
            Press press,
            FrozenFiles files,
            Scans scans,
            Desk desk,
            Signatories signatories,
            Units units,
            Offices offices) {
        this.documents = documents;
        this.types = types;
        this.press = press;
        this.files = files;
        this.scans = scans;
        this.desk = desk;
        this.signatories = signatories;
        this.units = units;
        this.offices = offices;
    }

    @Override
    @UseCase
    public long draft(DocumentRequest request) {
        Entered entered = enter(request, DocumentKind.ISSUED);
        desk.record("drafted", entered.document(), Map.of("type", request.type()));
        return entered.document().id();
    }

    @Override
    @UseCase
    public long print(DocumentRequest request) {
        Entered entered = enter(request, DocumentKind.PAPER);
        String sha256 = files.freeze(entered.document().id(), entered.pdf());
        desk.record("printed", entered.document(), Map.of("type", request.type(), "sha256", sha256));
        return entered.document().id();
    }

    private Entered enter(DocumentRequest asked, DocumentKind kind) {
        DocumentRequest request = asked.by(units.responsible(asked.unitId()));
        DocumentType type = typeOf(request, kind);
        Origin origin = Origin.of(request, draftingUnit(type, request.unitId()));
        Draft draft = press.draft(type.code(), origin, DocumentCode.fresh());
        byte[] pdf = press.print(draft);
        OfficialDocument document = new OfficialDocument(type, origin, draft.title(), draft.code(), signatories.now());
        return new Entered(documents.save(document), pdf);
    }

    private DocumentType typeOf(DocumentRequest request, DocumentKind kind) {
        DocumentType type = types.get(request.type(), press.today());
        units.requireOpen(request.unitId());
        if (type.kind() != kind || !type.isIssuedBy(units.get(request.unitId()).kind())) {
            throw new IllegalArgumentException(
                    "Type " + type.code() + " is not for " + kind + " by " + request.unitId());
        }
        return type;
    }

    /** The office that has the drafting role; "unit:ROLE" is how the organisation answers. */
    private String draftingUnit(DocumentType type, String issuer) {
        Role role = type.draftingRole();
        return role == null ? issuer : offices.group(issuer, role.name()).split(":")[0];
    }

    @Override
    @Transactional(readOnly = true)
    public DocumentView get(long id) {
        return desk.get(id).view();
    }

    @Override
    @Transactional(readOnly = true)
    public List<DocumentView> ofCase(String caseKey) {
        return documents.ofCase(caseKey).stream().map(OfficialDocument::view).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<DocumentView> ofSubject(String type, String subjectId) {
        return documents.ofSubject(type, subjectId).stream()
                .map(OfficialDocument::view)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public byte[] pdf(long id) {
        return files.find(id).orElseGet(() -> preview(desk.get(id)));
    }

    private byte[] preview(OfficialDocument document) {
        return press.print(press.draft(document.type(), document.origin(), document.code()));
    }

    @Override
    public void scanned(long id, byte[] scan) {
        scans.file(id, scan);
    }

    private record Entered(OfficialDocument document, byte[] pdf) {}
}
