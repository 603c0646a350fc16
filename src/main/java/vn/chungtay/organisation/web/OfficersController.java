package vn.chungtay.organisation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.organisation.staff.Slip;
import vn.chungtay.organisation.staff.Staff;
import vn.chungtay.organisation.staff.StaffRegister;
import vn.chungtay.organisation.staff.UnitStaff;
import vn.chungtay.platform.Refusal;

/** Where administrators keep officers and positions. */
@Controller
@RequestMapping("/quan-tri/can-bo")
class OfficersController {

    private final Staff staff;
    private final StaffRegister register;
    private final OfficerChoices choices;
    private final Clock clock;

    OfficersController(Staff staff, StaffRegister register, OfficerChoices choices, Clock clock) {
        this.staff = staff;
        this.register = register;
        this.choices = choices;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @RequestParam(name = "tim", defaultValue = "") String words,
            @RequestParam(name = "don-vi", defaultValue = "") String unitId,
            Model model) {
        List<UnitStaff> groups = register.find(words, unitId);
        model.addAttribute("groups", groups);
        model.addAttribute("words", words);
        model.addAttribute("unitId", unitId);
        model.addAttribute("units", choices.everyUnit());
        model.addAttribute(
                "count",
                groups.stream().mapToInt(group -> group.officers().size()).sum());
        return "organisation/officers";
    }

    @GetMapping("/moi")
    String blank(Model model) {
        return form(OfficerForm.empty(LocalDate.now(clock)), model);
    }

    @PostMapping("/moi")
    String add(
            @ModelAttribute OfficerForm form, HttpServletResponse response, Model model, RedirectAttributes redirect) {
        try {
            return slip(staff.register(form.newOfficer()), redirect);
        } catch (Refusal refusal) {
            refuse(refusal, response, model);
            return form(form, model);
        }
    }

    @GetMapping("/{officerId:\\d{1,18}}")
    String officer(@PathVariable long officerId, Model model) {
        model.addAttribute("card", register.card(officerId));
        model.addAttribute("today", LocalDate.now(clock));
        return "organisation/officer";
    }

    @PostMapping("/{officerId:\\d{1,18}}/ma-dat-lai")
    String resetCode(@PathVariable long officerId, RedirectAttributes redirect) {
        return slip(staff.issueResetCode(officerId), redirect);
    }

    /** Shown once: the secret passes through the session and is gone when the page is opened again. */
    @GetMapping("/{officerId:\\d{1,18}}/phieu")
    String slip(@PathVariable long officerId, Model model) {
        model.addAttribute("card", register.card(officerId));
        return "organisation/slip";
    }

    private static String slip(Slip slip, RedirectAttributes redirect) {
        redirect.addFlashAttribute("slip", slip);
        redirect.addAttribute("officerId", slip.officerId());
        return "redirect:/quan-tri/can-bo/{officerId}/phieu";
    }

    private String form(OfficerForm form, Model model) {
        choices.addTo(model, form);
        return "organisation/officer-new";
    }

    private static void refuse(Refusal refusal, HttpServletResponse response, Model model) {
        response.setStatus(422);
        model.addAttribute("problem", refusal.sentence());
    }
}
