package vn.chungtay.organisation.signin;

import org.springframework.security.core.Authentication;
import vn.chungtay.organisation.Officer;
import vn.chungtay.organisation.staff.Credentials;

/** A session as if the officer had signed in. */
public final class TestAuthentication {

    private TestAuthentication() {}

    public static Authentication of(Officer officer) {
        return OfficerAuthentication.of(new Credentials(officer.id(), officer.username(), "", 0, false), officer);
    }
}
