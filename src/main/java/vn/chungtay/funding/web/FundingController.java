package vn.chungtay.funding.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.funding.FundKind;
import vn.chungtay.funding.NewSource;
import vn.chungtay.funding.Stream;
import vn.chungtay.funding.book.SourceEntry;
import vn.chungtay.funding.book.SourceRegister;
import vn.chungtay.organisation.CurrentOfficer;
import vn.chungtay.organisation.Role;
import vn.chungtay.platform.Refusal;
import vn.chungtay.platform.Text;

/** Sources of money: what there is, what is promised, what is paid; a new source and its confirmation. */
@Controller
class FundingController {

    private static final int REASON = 300;

    private final SourceRegister sources;
    private final CurrentOfficer present;

    FundingController(SourceRegister sources, CurrentOfficer present) {
        this.sources = sources;
        this.present = present;
    }

    @GetMapping("/nguon-von")
    String list(Model model) {
        List<SourceEntry> entries = sources.visible(present.get().scope());
        model.addAttribute("groups", SourceGroup.of(entries));
        model.addAttribute("totals", SourceGroup.totals(entries));
        model.addAttribute(
                "waiting", entries.stream().filter(SourceEntry::settleable).count());
        model.addAttribute("mayPropose", present.get().has(Role.FINANCE_APPRAISER));
        return "funding/sources";
    }

    @GetMapping("/nguon-von/moi")
    ModelAndView form() {
        sources.requireProposer();
        return form(new SourceForm(new LinkedMultiValueMap<>()));
    }

    @PostMapping("/nguon-von/moi")
    ModelAndView propose(@RequestParam MultiValueMap<String, String> entered, RedirectAttributes redirect) {
        sources.requireProposer();
        SourceForm form = new SourceForm(entered);
        NewSource source = form.read().orElse(null);
        if (source == null) {
            ModelAndView again = form(form);
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
        sources.propose(source);
        redirect.addFlashAttribute("flash", "Đã gửi nguồn vốn để lãnh đạo phòng xác nhận.");
        return new ModelAndView("redirect:/nguon-von");
    }

    @PostMapping("/nguon-von/{sourceId:\\d{1,18}}/xac-nhan")
    String confirm(@PathVariable long sourceId, RedirectAttributes redirect) {
        sources.confirm(sourceId);
        redirect.addFlashAttribute("flash", "Đã xác nhận nguồn vốn.");
        return "redirect:/nguon-von";
    }

    @PostMapping("/nguon-von/{sourceId:\\d{1,18}}/tu-choi")
    String refuse(@PathVariable long sourceId, @RequestParam String reason, RedirectAttributes redirect) {
        sources.refuse(sourceId, reason(reason));
        redirect.addFlashAttribute("flash", "Đã ghi không xác nhận nguồn vốn.");
        return "redirect:/nguon-von";
    }

    private static String reason(String entered) {
        String reason = Text.clean(entered);
        if (reason.isEmpty() || reason.length() > REASON) {
            throw new Refusal("Cần ghi lý do không xác nhận, nhiều nhất " + REASON + " ký tự.");
        }
        return reason;
    }

    private static ModelAndView form(SourceForm form) {
        return new ModelAndView("funding/new")
                .addObject("form", form)
                .addObject("texts", form.texts())
                .addObject("errors", form.errors())
                .addObject("streams", Stream.values())
                .addObject("kinds", FundKind.values());
    }
}
