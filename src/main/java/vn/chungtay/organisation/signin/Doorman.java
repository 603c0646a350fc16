package vn.chungtay.organisation.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** Answers those who may not enter: strangers are led to the sign-in page, a forbidden page does not exist. */
class Doorman implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final String EXPIRED = "Phiên làm việc đã hết; đề nghị đăng nhập lại.";

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException stranger)
            throws IOException {
        boolean expired = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        toSignIn(request, response, expired);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (!(denied instanceof CsrfException)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (SignedIn.principal().isEmpty()) {
            toSignIn(request, response, true);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static void toSignIn(HttpServletRequest request, HttpServletResponse response, boolean expired)
            throws IOException {
        if (expired) {
            SignInMessage.keep(request, EXPIRED);
        }
        String page = request.getContextPath() + "/dang-nhap";
        if (request.getHeader("HX-Request") == null) {
            response.sendRedirect(page);
        } else {
            response.setHeader("HX-Redirect", page);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }
}
