package vn.chungtay.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.document.paper.PageImages;
import vn.chungtay.organisation.Officer;
import vn.chungtay.organisation.Officers;
import vn.chungtay.organisation.Units;
import vn.chungtay.platform.NotFound;

/** Documents for people's eyes. What lies outside a reader's scope looks absent. */
@Service
@Transactional(readOnly = true)
public class DocumentReading {

    private final OfficialDocuments documents;
    private final Desk desk;
    private final Documents bytes;
    private final DocumentTypes types;
    private final DocumentRegister register;
    private final Press press;
    private final Units units;
    private final Officers officers;

    DocumentReading(
            OfficialDocuments documents,
            Desk desk,
            Documents bytes,
            DocumentTypes types,
            DocumentRegister register,
            Press press,
            Units units,
            Officers officers) {
        this.documents = documents;
        this.desk = desk;
        this.bytes = bytes;
        this.types = types;
        this.register = register;
        this.press = press;
        this.units = units;
        this.officers = officers;
    }

    /** For whoever holds a task about it. */
    public DocumentFacts facts(long documentId) {
        return facts(desk.get(documentId));
    }

    public DocumentFacts facts(long documentId, Officer reader) {
        return facts(visible(documentId, reader));
    }

    public byte[] pdf(long documentId, Officer reader) {
        return bytes.pdf(visible(documentId, reader).id());
    }

    public byte[] picture(long documentId, int page, Officer reader) {
        byte[] pdf = pdf(documentId, reader);
        if (page < 1 || page > PageImages.count(pdf)) {
            throw new NotFound();
        }
        return PageImages.png(pdf, page);
    }

    /** Only people of the issuing agency handle its papers; for others they look absent. */
    public void requireMember(long documentId, Officer officer) {
        if (!isMember(visible(documentId, officer).view(), officer)) {
            throw new NotFound();
        }
    }

    public boolean isMember(DocumentView document, Officer officer) {
        return agencies(officer).contains(document.unitId());
    }

    /** Hand-signed papers of the officer's agencies that are not yet confirmed, oldest first. */
    public List<DocumentView> unconfirmedPapers(Officer officer) {
        return documents.unconfirmed(agencies(officer)).stream()
                .map(OfficialDocument::view)
                .toList();
    }

    private OfficialDocument visible(long documentId, Officer reader) {
        return documents
                .visible(documentId, reader.scope().unitIds(), agencies(reader))
                .orElseThrow(NotFound::new);
    }

    /** The officer's own unit and those for which he takes tasks. */
    static Set<String> agencies(Officer officer) {
        Set<String> own = new HashSet<>();
        own.add(officer.unitId());
        officer.scope().groups().forEach(group -> own.add(group.substring(0, group.indexOf(':'))));
        return own;
    }

    private DocumentFacts facts(OfficialDocument document) {
        DocumentView view = document.view();
        return new DocumentFacts(
                view,
                units.get(view.unitId()).agencyName(),
                units.get(view.placeUnitId()).placeName(),
                recipients(view),
                history(document),
                document.scanId().orElse(null),
                document.isCodeReadFromScan(),
                document.history().officerOf(Act.SCANNED).orElse(null),
                PageImages.count(bytes.pdf(view.id())));
    }

    /** As registered; of a draft, as its type says. */
    private List<String> recipients(DocumentView view) {
        return register.recipients(view.id())
                .orElseGet(() -> types.get(view.type(), press.today()).recipientList());
    }

    private List<DocumentFacts.StepLine> history(OfficialDocument document) {
        List<DocumentFacts.StepLine> lines = new ArrayList<>(
                document.history().steps().stream().map(this::line).toList());
        Collections.reverse(lines);
        return lines;
    }

    private DocumentFacts.StepLine line(Step step) {
        return new DocumentFacts.StepLine(step.act().label(), officers.nameOf(step.officer()), step.at(), step.note());
    }
}
