package vn.chungtay.demo;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Lets officers of the cast act in this thread, signed in with their password like everybody. */
@Component
@Profile("demo")
class Actors {

    private final AuthenticationProvider signIn;
    private final Map<String, Authentication> signedIn = new ConcurrentHashMap<>();

    Actors(AuthenticationProvider signIn) {
        this.signIn = signIn;
    }

    <T> T as(String username, Supplier<T> act) {
        SecurityContextHolder.getContext().setAuthentication(signedIn.computeIfAbsent(username, this::signIn));
        try {
            return act.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private Authentication signIn(String username) {
        return signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(username, Cast.PASSWORD));
    }

    void does(String username, Runnable act) {
        as(username, () -> {
            act.run();
            return true;
        });
    }
}
