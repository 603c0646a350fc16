package vn.chungtay.organisation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.organisation.CurrentOfficer;
import vn.chungtay.organisation.signin.SignInMessage;
import vn.chungtay.organisation.staff.PasswordDesk;
import vn.chungtay.platform.Refusal;

/** The pages before sign-in; the sign-in form itself is received by the security filter. */
@Controller
class SignInController {

    private static final String FORGOTTEN = "organisation/forgotten";

    private final CurrentOfficer officer;
    private final PasswordDesk reset;

    SignInController(CurrentOfficer officer, PasswordDesk reset) {
        this.officer = officer;
        this.reset = reset;
    }

    @GetMapping("/dang-nhap")
    String signIn(
            @RequestParam(name = "da-thoat", required = false) @Nullable String signedOut,
            HttpServletRequest request,
            Model model) {
        if (officer.find().isPresent()) {
            return "redirect:/";
        }
        model.addAttribute("problem", SignInMessage.take(request));
        model.addAttribute("signedOut", signedOut != null);
        return "organisation/sign-in";
    }

    @GetMapping("/quen-mat-khau")
    String forgotten(Model model) {
        model.addAttribute("username", "");
        return FORGOTTEN;
    }

    @PostMapping("/quen-mat-khau")
    String reset(
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String chosen,
            @RequestParam(defaultValue = "") String repeated,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        try {
            PasswordForm.requireSame(chosen, repeated);
            reset.redeem(username, code, chosen);
        } catch (Refusal refusal) {
            response.setStatus(422);
            model.addAttribute("problem", refusal.sentence());
            model.addAttribute("username", username);
            return FORGOTTEN;
        }
        redirect.addFlashAttribute("done", "Đã đặt mật khẩu mới. Đăng nhập bằng mật khẩu mới.");
        return "redirect:/dang-nhap";
    }
}
