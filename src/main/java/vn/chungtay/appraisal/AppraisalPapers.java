package vn.chungtay.appraisal;

import org.springframework.stereotype.Service;
import vn.chungtay.document.DocumentRequest;
import vn.chungtay.document.Documents;
import vn.chungtay.organisation.Offices;
import vn.chungtay.organisation.Role;
import vn.chungtay.organisation.Units;
import vn.chungtay.platform.UseCase;

/** The papers of an appraisal: the office's report and the district's decision. */
@Service
public class AppraisalPapers {

    static final String REPORT = "appraisal-report";
    static final String DECISION = "approval-decision";

    private final Appraisals appraisals;
    private final Documents documents;
    private final Offices offices;
    private final Units units;

    AppraisalPapers(Appraisals appraisals, Documents documents, Offices offices, Units units) {
        this.appraisals = appraisals;
        this.documents = documents;
        this.offices = offices;
        this.units = units;
    }

    /** The report of the office that answers for houses and for the report. */
    @UseCase
    public DraftedPaper draftReport(long appraisalId) {
        String group = offices.group(units.district(), Role.HOUSE_APPRAISER.name());
        return draft(appraisalId, REPORT, group.substring(0, group.indexOf(':')));
    }

    @UseCase
    public DraftedPaper draftDecision(long appraisalId) {
        return draft(appraisalId, DECISION, units.district());
    }

    private DraftedPaper draft(long appraisalId, String type, String unitId) {
        Appraisal appraisal = appraisals.load(appraisalId);
        AppraisalView view = appraisal.view();
        long id = documents.draft(new DocumentRequest(
                type, unitId, view.communeId(), view.caseKey(), "appraisal", Long.toString(appraisalId)));
        return new DraftedPaper(id, appraisal.nextPaperKey());
    }

    /** A draft, and the key under which it runs. */
    public record DraftedPaper(long documentId, String key) {}
}
