package vn.chungtay.appraisal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.chungtay.document.DocumentContent;
import vn.chungtay.organisation.Units;

/** What the appraisal report says: every family with its result. */
@Component
class ReportContent implements DocumentContent {

    private final Appraisals appraisals;
    private final AppraisedFamilies families;
    private final ResultLines results;
    private final Units units;

    ReportContent(Appraisals appraisals, AppraisedFamilies families, ResultLines results, Units units) {
        this.appraisals = appraisals;
        this.families = families;
        this.results = results;
        this.units = units;
    }

    @Override
    public String type() {
        return AppraisalPapers.REPORT;
    }

    @Override
    public Map<String, Object> content(String subjectId, LocalDate date) {
        AppraisalView appraisal = appraisals.get(Long.parseLong(subjectId));
        Map<String, Object> content = new HashMap<>(results.summary(families.of(appraisal.id()), appraisal));
        content.put(
                "about",
                "Kết quả thẩm định danh sách hộ đề nghị hỗ trợ nhà ở của "
                        + units.get(appraisal.communeId()).name());
        content.put("remarks", appraisal.reportRemarks() == null ? "" : appraisal.reportRemarks());
        return content;
    }
}
