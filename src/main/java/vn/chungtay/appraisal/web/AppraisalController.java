package vn.chungtay.appraisal.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.chungtay.appraisal.AppraisalView;
import vn.chungtay.appraisal.Appraisals;
import vn.chungtay.appraisal.AppraisedFamilies;
import vn.chungtay.appraisal.Office;
import vn.chungtay.document.Documents;
import vn.chungtay.nomination.RejectionReasons;
import vn.chungtay.nomination.Submissions;
import vn.chungtay.organisation.CurrentOfficer;
import vn.chungtay.organisation.Units;
import vn.chungtay.platform.NavItem;
import vn.chungtay.platform.NavSection;

@Controller
class AppraisalController {

    private final Appraisals appraisals;
    private final AppraisedFamilies families;
    private final Submissions submissions;
    private final RejectionReasons reasons;
    private final Documents documents;
    private final Units units;
    private final CurrentOfficer currentOfficer;

    AppraisalController(
            Appraisals appraisals,
            AppraisedFamilies families,
            Submissions submissions,
            RejectionReasons reasons,
            Documents documents,
            Units units,
            CurrentOfficer currentOfficer) {
        this.appraisals = appraisals;
        this.families = families;
        this.submissions = submissions;
        this.reasons = reasons;
        this.documents = documents;
        this.units = units;
        this.currentOfficer = currentOfficer;
    }

    @GetMapping("/tham-dinh")
    String list(Model model) {
        model.addAttribute("appraisals", appraisals.seenBy(currentOfficer.get().scope()));
        model.addAttribute("units", units);
        return "appraisal/list";
    }

    @GetMapping("/tham-dinh/{submissionKey}")
    String show(@PathVariable String submissionKey, Model model) {
        AppraisalView appraisal =
                appraisals.get(submissionKey, currentOfficer.get().scope());
        model.addAttribute("appraisal", appraisal);
        model.addAttribute("submission", submissions.get(appraisal.submissionId()));
        model.addAttribute("commune", units.get(appraisal.communeId()));
        model.addAttribute("families", families.of(appraisal.id()));
        model.addAttribute("offices", Office.values());
        model.addAttribute("papers", documents.ofCase(submissionKey));
        model.addAttribute("reasons", reasons);
        return "appraisal/show";
    }

    @Configuration(proxyBeanMethods = false)
    static class Navigation {

        @Bean
        NavItem appraisalsEntry() {
            return NavItem.in(NavSection.LOOKUP, 25, "Thẩm định", "/tham-dinh", "shield");
        }
    }
}
