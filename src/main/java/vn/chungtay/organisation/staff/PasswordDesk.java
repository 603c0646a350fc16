package vn.chungtay.organisation.staff;

import org.springframework.stereotype.Service;
import vn.chungtay.platform.Refusal;

/** The doors through which passwords are set; each counts its attempts before the transaction begins. */
@Service
public class PasswordDesk {

    private final AttemptLimit attempts;
    private final Passwords passwords;

    PasswordDesk(AttemptLimit attempts, Passwords passwords) {
        this.attempts = attempts;
        this.passwords = passwords;
    }

    /** With a printed code, before sign-in. */
    public void redeem(String username, String code, String chosen) {
        String name = Passwords.username(username);
        String subject = "reset " + name;
        require(subject);
        passwords.redeem(name, code, chosen);
        attempts.succeeded(subject);
        attempts.succeeded("sign-in " + name);
    }

    /** By the signed-in officer, who knows the current one. */
    public Credentials change(long officerId, String current, String chosen) {
        String subject = "change " + officerId;
        require(subject);
        Credentials changed = passwords.change(officerId, current, chosen);
        attempts.succeeded(subject);
        return changed;
    }

    private void require(String subject) {
        attempts.begin(subject).ifPresent(wait -> {
            throw new Refusal("Đã nhập sai nhiều lần. Đề nghị thử lại sau %s.".formatted(AttemptLimit.words(wait)));
        });
    }
}
