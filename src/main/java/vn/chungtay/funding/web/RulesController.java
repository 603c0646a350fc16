package vn.chungtay.funding.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.chungtay.funding.SupportLevels;
import vn.chungtay.funding.TranchePlans;

/** The rules of support with the texts that they rest on. Rules are no secret: everybody who is signed in may read them. */
@Controller
class RulesController {

    private final SupportLevels levels;
    private final TranchePlans plans;
    private final Clock clock;

    RulesController(SupportLevels levels, TranchePlans plans, Clock clock) {
        this.levels = levels;
        this.plans = plans;
        this.clock = clock;
    }

    @GetMapping("/nguon-von/dinh-muc")
    String rules(Model model) {
        LocalDate today = LocalDate.now(clock);
        model.addAttribute("today", today);
        model.addAttribute("rules", RuleGroup.of(levels.all(), plans.all(), today));
        return "funding/rules";
    }
}
