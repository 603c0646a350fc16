package vn.chungtay.appraisal.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.chungtay.appraisal.AppraisalView;
import vn.chungtay.appraisal.AppraisedFamilies;
import vn.chungtay.appraisal.Office;
import vn.chungtay.appraisal.Verdict;
import vn.chungtay.document.Documents;
import vn.chungtay.funding.Stream;
import vn.chungtay.nomination.RejectionReasons;
import vn.chungtay.nomination.Submissions;
import vn.chungtay.tasklist.TaskPage;

/** What the appraising officers see beside their forms. */
@Component
class VerdictPages {

    private final AppraisedFamilies families;
    private final Submissions submissions;
    private final RejectionReasons reasons;
    private final Documents documents;
    private final Clock clock;

    VerdictPages(
            AppraisedFamilies families,
            Submissions submissions,
            RejectionReasons reasons,
            Documents documents,
            Clock clock) {
        this.families = families;
        this.submissions = submissions;
        this.reasons = reasons;
        this.documents = documents;
        this.clock = clock;
    }

    TaskPage verdicts(AppraisalView appraisal, Office office) {
        Map<String, Object> model = common(appraisal);
        model.put("office", office);
        model.put("offices", Office.values());
        model.put("choices", Verdict.values());
        model.put("streams", Stream.values());
        model.put("reasons", reasons.inForce(LocalDate.now(clock)));
        return new TaskPage("appraisal/tasks :: verdicts", model, Map.of(), true);
    }

    TaskPage revision(AppraisalView appraisal) {
        Map<String, Object> model = common(appraisal);
        model.put("papers", documents.ofCase(appraisal.caseKey()));
        return new TaskPage("appraisal/tasks :: revision", model, Map.of(), false);
    }

    private Map<String, Object> common(AppraisalView appraisal) {
        Map<String, Object> model = new HashMap<>();
        model.put("appraisal", appraisal);
        model.put("submission", submissions.get(appraisal.submissionId()));
        model.put("families", families.of(appraisal.id()));
        return model;
    }
}
