package vn.chungtay.organisation.signin;

import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import vn.chungtay.organisation.Officer;
import vn.chungtay.organisation.staff.Credentials;

/** The form in which the web layer keeps a signed-in officer. */
final class OfficerAuthentication {

    private OfficerAuthentication() {}

    /** Its authorities serve the pages' menus only: what an officer may do is asked anew at each request. */
    static Authentication of(Credentials credentials, Officer officer) {
        List<SimpleGrantedAuthority> authorities = officer.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(OfficerPrincipal.of(credentials), null, authorities);
    }
}
