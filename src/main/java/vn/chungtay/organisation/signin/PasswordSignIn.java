package vn.chungtay.organisation.signin;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import vn.chungtay.organisation.Officer;
import vn.chungtay.organisation.Officers;
import vn.chungtay.organisation.staff.AttemptLimit;
import vn.chungtay.organisation.staff.Credentials;
import vn.chungtay.organisation.staff.Passwords;

/** Name and password. The messages tell a stranger nothing about which accounts there are. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final AttemptLimit attempts;
    private final Passwords passwords;
    private final Officers officers;

    PasswordSignIn(AttemptLimit attempts, Passwords passwords, Officers officers) {
        this.attempts = attempts;
        this.passwords = passwords;
        this.officers = officers;
    }

    @Override
    public Authentication authenticate(Authentication entered) {
        String username = Passwords.username(entered.getName());
        String subject = "sign-in " + username;
        Optional<Duration> wait = attempts.begin(subject);
        if (wait.isPresent()) {
            throw new LockedException(
                    "Đã nhập sai nhiều lần. Đề nghị thử lại sau %s.".formatted(AttemptLimit.words(wait.get())));
        }
        Credentials credentials = passwords
                .match(username, password(entered.getCredentials()))
                .orElseThrow(() -> new BadCredentialsException("Tên đăng nhập hoặc mật khẩu không đúng."));
        attempts.succeeded(subject);
        Officer officer = officers.byId(credentials.officerId()).orElseThrow();
        if (officer.roles().isEmpty()) {
            throw new DisabledException("Tài khoản hiện không có vị trí công tác; đề nghị liên hệ quản trị viên.");
        }
        return OfficerAuthentication.of(credentials, officer);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private static String password(@Nullable Object entered) {
        return entered == null ? "" : entered.toString();
    }
}
