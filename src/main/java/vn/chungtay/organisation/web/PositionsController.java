package vn.chungtay.organisation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.organisation.staff.Staff;
import vn.chungtay.organisation.staff.StaffRegister;
import vn.chungtay.platform.Refusal;

/** An officer's positions, begun and ended by an administrator. */
@Controller
@RequestMapping("/quan-tri/can-bo/{officerId:\\d{1,18}}")
class PositionsController {

    private static final String OFFICER = "redirect:/quan-tri/can-bo/{officerId}";

    private final Staff staff;
    private final StaffRegister register;
    private final OfficerChoices choices;
    private final Clock clock;

    PositionsController(Staff staff, StaffRegister register, OfficerChoices choices, Clock clock) {
        this.staff = staff;
        this.register = register;
        this.choices = choices;
        this.clock = clock;
    }

    @GetMapping("/vi-tri")
    String blankPosition(@PathVariable long officerId, Model model) {
        return position(officerId, OfficerForm.empty(LocalDate.now(clock)), model);
    }

    @PostMapping("/vi-tri")
    String appoint(
            @PathVariable long officerId,
            @ModelAttribute OfficerForm form,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        try {
            staff.appoint(officerId, form.appointment());
        } catch (Refusal refusal) {
            refuse(refusal, response, model);
            return position(officerId, form, model);
        }
        redirect.addFlashAttribute("flash", "Đã thêm vị trí công tác.");
        return OFFICER;
    }

    @PostMapping("/ket-thuc")
    String end(
            @PathVariable long officerId,
            @RequestParam long positionId,
            @RequestParam String lastDay,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        try {
            staff.endPosition(officerId, positionId, OfficerForm.date(lastDay));
        } catch (Refusal refusal) {
            refuse(refusal, response, model);
            model.addAttribute("card", register.card(officerId));
            model.addAttribute("today", LocalDate.now(clock));
            return "organisation/officer";
        }
        redirect.addFlashAttribute("flash", "Đã ghi ngày kết thúc vị trí công tác.");
        return OFFICER;
    }

    private String position(long officerId, OfficerForm form, Model model) {
        model.addAttribute("card", register.card(officerId));
        choices.addTo(model, form);
        return "organisation/position-new";
    }

    private static void refuse(Refusal refusal, HttpServletResponse response, Model model) {
        response.setStatus(422);
        model.addAttribute("problem", refusal.sentence());
    }
}
