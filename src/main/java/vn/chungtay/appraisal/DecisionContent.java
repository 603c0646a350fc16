package vn.chungtay.appraisal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.chungtay.document.DocumentContent;
import vn.chungtay.household.BuildType;
import vn.chungtay.money.Dong;
import vn.chungtay.nomination.Submissions;
import vn.chungtay.organisation.Units;

/** What the decision says: the families that pass, and what each is given. */
@Component
class DecisionContent implements DocumentContent {

    private final Appraisals appraisals;
    private final AppraisedFamilies families;
    private final Submissions submissions;
    private final LegalBases legalBases;
    private final Units units;

    DecisionContent(
            Appraisals appraisals,
            AppraisedFamilies families,
            Submissions submissions,
            LegalBases legalBases,
            Units units) {
        this.appraisals = appraisals;
        this.families = families;
        this.submissions = submissions;
        this.legalBases = legalBases;
        this.units = units;
    }

    @Override
    public String type() {
        return AppraisalPapers.DECISION;
    }

    @Override
    public Map<String, Object> content(String subjectId, LocalDate date) {
        AppraisalView appraisal = appraisals.get(Long.parseLong(subjectId));
        List<PassedFamily> passed = families.passed(appraisal.id());
        String commune = units.get(appraisal.communeId()).name();
        Map<String, Object> content = new HashMap<>();
        content.put("about", "Phê duyệt danh sách và mức hỗ trợ nhà ở cho hộ gia đình tại " + commune);
        content.put("commune", commune);
        content.put("communeAgency", units.get(appraisal.communeId()).agencyName());
        content.put("submission", submissions.get(appraisal.submissionId()));
        content.put("bases", legalBases.of(type(), date));
        content.put("families", passed);
        content.put("total", passed.stream().map(PassedFamily::amount).reduce(Dong.ZERO, Dong::plus));
        content.put("built", count(passed, BuildType.NEW));
        content.put("repaired", count(passed, BuildType.REPAIR));
        content.put("remarks", appraisal.decisionRemarks() == null ? "" : appraisal.decisionRemarks());
        return content;
    }

    private static long count(List<PassedFamily> families, BuildType type) {
        return families.stream()
                .filter(family -> family.household().buildType() == type)
                .count();
    }
}
