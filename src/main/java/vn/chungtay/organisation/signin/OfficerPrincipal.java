package vn.chungtay.organisation.signin;

import java.io.Serializable;
import org.springframework.security.core.AuthenticatedPrincipal;
import vn.chungtay.organisation.staff.Credentials;

/**
 * Who a session belongs to.
 *
 * @param credentialVersion of the password with which it began
 */
record OfficerPrincipal(long officerId, String username, int credentialVersion)
        implements AuthenticatedPrincipal, Serializable {

    static OfficerPrincipal of(Credentials credentials) {
        return new OfficerPrincipal(credentials.officerId(), credentials.username(), credentials.version());
    }

    @Override
    public String getName() {
        return username;
    }
}
