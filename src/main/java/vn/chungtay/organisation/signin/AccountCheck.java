package vn.chungtay.organisation.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.chungtay.organisation.staff.Credentials;
import vn.chungtay.organisation.staff.Passwords;

/** Ends sessions whose password was replaced elsewhere, and leads to the change of a first password. */
class AccountCheck extends OncePerRequestFilter {

    private static final String CHANGE = "/tai-khoan/mat-khau";

    private final Passwords passwords;
    private final SecurityContextLogoutHandler ending = new SecurityContextLogoutHandler();

    AccountCheck(Passwords passwords) {
        this.passwords = passwords;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return SignedIn.principal().isEmpty() || PublicPaths.isStatic(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        OfficerPrincipal principal = SignedIn.principal().orElseThrow();
        Optional<Credentials> current =
                passwords.of(principal.officerId()).filter(found -> found.version() == principal.credentialVersion());
        if (current.isEmpty()) {
            ending.logout(request, response, SecurityContextHolder.getContext().getAuthentication());
            SignInMessage.keep(request, "Mật khẩu của tài khoản đã thay đổi; đề nghị đăng nhập lại.");
            response.sendRedirect(request.getContextPath() + "/dang-nhap");
        } else if (current.get().mustChangePassword() && !mayWait(request)) {
            response.sendRedirect(request.getContextPath() + CHANGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean mayWait(HttpServletRequest request) {
        String path = PublicPaths.path(request);
        return path.equals(CHANGE) || path.equals("/dang-xuat");
    }
}
