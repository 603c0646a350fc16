package vn.chungtay.organisation.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import vn.chungtay.organisation.Officers;
import vn.chungtay.organisation.staff.Credentials;

/** Lets the session in which a password was changed go on, under a new session id; all others end. */
@Component
public class Sessions {

    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final Officers officers;

    Sessions(Officers officers) {
        this.officers = officers;
    }

    public void renew(Credentials credentials, HttpServletRequest request, HttpServletResponse response) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(OfficerAuthentication.of(
                credentials, officers.byId(credentials.officerId()).orElseThrow()));
        SecurityContextHolder.setContext(context);
        request.changeSessionId();
        contexts.saveContext(context, request, response);
    }
}
