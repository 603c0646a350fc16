package vn.chungtay.organisation.staff;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import vn.chungtay.audit.AuditLog;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Refusal;
import vn.chungtay.platform.Text;
import vn.chungtay.platform.UseCase;

/** Keeps the passwords: compares, changes, and resets them by a printed code. Callers limit the attempts. */
@Service
public class Passwords {

    /** The hash of nothing that anybody knows: an unknown name takes as long as a known one. */
    private final String nobody;

    private final OfficerAccounts accounts;
    private final ResetCodes codes;
    private final PasswordEncoder encoder;
    private final AuditLog audit;
    private final Clock clock;

    Passwords(OfficerAccounts accounts, ResetCodes codes, PasswordEncoder encoder, AuditLog audit, Clock clock) {
        this.accounts = accounts;
        this.codes = codes;
        this.encoder = encoder;
        this.audit = audit;
        this.clock = clock;
        this.nobody = encoder.encode(PrintedSecret.make());
    }

    /** The form under which user names are compared. */
    public static String username(String entered) {
        return Text.clean(entered).toLowerCase(Locale.ROOT);
    }

    /** The account if name and password belong together; a hash of an older kind is renewed. */
    @UseCase
    public Optional<Credentials> match(String username, String password) {
        Optional<OfficerAccount> account = accounts.findByUsername(username);
        String hash = account.map(OfficerAccount::passwordHash).orElse(nobody);
        if (!encoder.matches(password, hash)) {
            return Optional.empty();
        }
        account.filter(found -> encoder.upgradeEncoding(hash)).ifPresent(found -> {
            found.rehash(encoder.encode(password));
            accounts.save(found);
        });
        return account.map(Credentials::of);
    }

    public Optional<Credentials> of(long officerId) {
        return accounts.findById(officerId).map(Credentials::of);
    }

    /** The officer replaces the own password. */
    @UseCase
    public Credentials change(long officerId, String current, String chosen) {
        OfficerAccount account = accounts.findById(officerId).orElseThrow(NotFound::new);
        if (!encoder.matches(current, account.passwordHash())) {
            throw new Refusal("Mật khẩu hiện tại không đúng.");
        }
        if (encoder.matches(chosen, account.passwordHash())) {
            throw new Refusal("Mật khẩu mới phải khác mật khẩu hiện tại.");
        }
        choose(account, chosen);
        audit.record("officer.password-changed", Registration.SUBJECT, String.valueOf(officerId), null, Map.of());
        return Credentials.of(account);
    }

    /** Somebody has entered the printed code. One answer for every mistake: it tells nothing about the account. */
    @UseCase
    public void redeem(String username, String code, String chosen) {
        PasswordRules.check(username, chosen);
        Instant now = clock.instant();
        OfficerAccount account = accounts.findByUsername(username).orElse(null);
        Optional<ResetCode> open = account == null
                ? Optional.empty()
                : codes.findByOfficerIdAndClosedAtIsNull(account.id()).stream().findFirst();
        boolean same =
                encoder.matches(written(code), open.map(ResetCode::codeHash).orElse(nobody));
        if (account == null || !same || open.filter(found -> found.isGood(now)).isEmpty()) {
            throw new Refusal("Tên đăng nhập hoặc mã đặt lại không đúng, hoặc mã đã dùng hay hết hạn.");
        }
        open.get().close(now);
        choose(account, chosen);
        audit.record("officer.password-reset", Registration.SUBJECT, String.valueOf(account.id()), null, Map.of());
    }

    private void choose(OfficerAccount account, String chosen) {
        PasswordRules.check(account.username(), chosen);
        account.choosePassword(encoder.encode(chosen));
        accounts.save(account);
    }

    /** As printed, however it was typed. */
    private static String written(String code) {
        String signs = Text.clean(code).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return signs.replaceAll("(.{4})(?=.)", "$1-");
    }
}
