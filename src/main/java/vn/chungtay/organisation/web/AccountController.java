package vn.chungtay.organisation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.organisation.CurrentOfficer;
import vn.chungtay.organisation.Officer;
import vn.chungtay.organisation.Unit;
import vn.chungtay.organisation.Units;
import vn.chungtay.organisation.signin.Sessions;
import vn.chungtay.organisation.staff.OfficerCard;
import vn.chungtay.organisation.staff.PasswordDesk;
import vn.chungtay.organisation.staff.StaffRegister;
import vn.chungtay.platform.Refusal;

/** The officer's own account. */
@Controller
@RequestMapping("/tai-khoan")
class AccountController {

    private final CurrentOfficer current;
    private final StaffRegister register;
    private final PasswordDesk passwords;
    private final Sessions sessions;
    private final Units units;

    AccountController(
            CurrentOfficer current, StaffRegister register, PasswordDesk passwords, Sessions sessions, Units units) {
        this.current = current;
        this.register = register;
        this.passwords = passwords;
        this.sessions = sessions;
        this.units = units;
    }

    @GetMapping
    String account(Model model) {
        Officer officer = current.get();
        model.addAttribute("officer", officer);
        model.addAttribute("card", register.card(officer.id()));
        model.addAttribute("places", places(officer));
        return "organisation/account";
    }

    @GetMapping("/mat-khau")
    String password(Model model) {
        OfficerCard card = register.card(current.get().id());
        model.addAttribute("card", card);
        return "organisation/password";
    }

    @PostMapping("/mat-khau")
    String change(
            @RequestParam(name = "current", defaultValue = "") String old,
            @RequestParam(defaultValue = "") String chosen,
            @RequestParam(defaultValue = "") String repeated,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        try {
            PasswordForm.requireSame(chosen, repeated);
            sessions.renew(passwords.change(current.get().id(), old, chosen), request, response);
        } catch (Refusal refusal) {
            response.setStatus(422);
            model.addAttribute("problem", refusal.sentence());
            return password(model);
        }
        redirect.addFlashAttribute("flash", "Đã đổi mật khẩu; các phiên làm việc khác đã kết thúc.");
        return "redirect:/tai-khoan";
    }

    private List<String> places(Officer officer) {
        return units.all().stream()
                .filter(unit -> unit.kind().isPlace() && officer.scope().sees(unit.id()))
                .map(Unit::name)
                .toList();
    }
}
