package vn.chungtay.nomination.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.household.HouseholdId;
import vn.chungtay.nomination.round.NewRound;
import vn.chungtay.nomination.round.RoundAbandonment;
import vn.chungtay.nomination.round.RoundOpening;
import vn.chungtay.nomination.round.RoundReader;
import vn.chungtay.nomination.round.RoundWithdrawal;
import vn.chungtay.organisation.CurrentOfficer;
import vn.chungtay.platform.Refusal;

/** A commune's rounds: the list, opening one, and all about one. */
@Controller
class RoundController {

    private final RoundReader rounds;
    private final RoundOpening opening;
    private final RoundAbandonment abandonment;
    private final RoundWithdrawal withdrawal;
    private final RoundPages pages;
    private final CurrentOfficer present;

    RoundController(
            RoundReader rounds,
            RoundOpening opening,
            RoundAbandonment abandonment,
            RoundWithdrawal withdrawal,
            RoundPages pages,
            CurrentOfficer present) {
        this.rounds = rounds;
        this.opening = opening;
        this.abandonment = abandonment;
        this.withdrawal = withdrawal;
        this.pages = pages;
        this.present = present;
    }

    /** @param ended shows those that have ended in place of the open ones */
    @GetMapping("/dot-xet")
    String list(
            @RequestParam(name = "xong", defaultValue = "false") boolean ended,
            @RequestParam(name = "truoc", required = false) @Nullable Long before,
            Model model) {
        var scope = present.get().scope();
        model.addAttribute("rounds", rounds.list(!ended, before, scope));
        model.addAttribute("open", rounds.count(true, scope));
        model.addAttribute("ended", rounds.count(false, scope));
        model.addAttribute("showsEnded", ended);
        model.addAttribute("further", before != null);
        model.addAttribute("mayOpen", opening.mayOpen(present.get()));
        return "nomination/list";
    }

    @GetMapping("/dot-xet/mo")
    ModelAndView form() {
        return pages.opening("", null, List.of());
    }

    @PostMapping("/dot-xet/mo")
    ModelAndView open(
            @RequestParam String name,
            @RequestParam(name = "cach", required = false) @Nullable Long profile,
            @RequestParam(name = "ho", required = false) @Nullable List<Long> families,
            RedirectAttributes redirect) {
        List<Long> chosen = families == null ? List.of() : families;
        try {
            String key = opening.open(round(name, profile, chosen), present.get());
            redirect.addFlashAttribute("flash", "Đã mở đợt xét với %d hộ.".formatted(chosen.size()));
            return new ModelAndView("redirect:/dot-xet/" + key);
        } catch (Refusal refusal) {
            ModelAndView page = pages.opening(name, profile, chosen);
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return page.addObject("refusal", refusal.sentence());
        }
    }

    private static NewRound round(String name, @Nullable Long profile, List<Long> families) {
        return new NewRound(
                name,
                profile == null ? 0 : profile,
                families.stream().map(HouseholdId::new).toList());
    }

    @GetMapping("/dot-xet/{roundKey}")
    ModelAndView show(@PathVariable String roundKey) {
        return pages.show(roundKey);
    }

    @PostMapping("/dot-xet/{roundKey}/huy")
    String abandon(@PathVariable String roundKey, @RequestParam String reason, RedirectAttributes redirect) {
        abandonment.abandon(roundKey, reason, present.get());
        redirect.addFlashAttribute("flash", "Đã hủy đợt xét, các hộ trở về sổ hộ.");
        return "redirect:/dot-xet/" + roundKey;
    }

    @PostMapping("/dot-xet/{roundKey}/rut")
    String withdraw(
            @PathVariable String roundKey,
            @RequestParam(name = "ho") long entryId,
            @RequestParam String reason,
            RedirectAttributes redirect) {
        withdrawal.withdraw(roundKey, entryId, reason, present.get());
        redirect.addFlashAttribute("flash", "Đã ghi hộ rút khỏi đợt xét.");
        return "redirect:/dot-xet/" + roundKey;
    }
}
