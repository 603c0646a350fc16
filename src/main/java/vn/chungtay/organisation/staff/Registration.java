package vn.chungtay.organisation.staff;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.chungtay.audit.AuditLog;
import vn.chungtay.organisation.OfficerRegistration.NewOfficer;
import vn.chungtay.platform.Refusal;
import vn.chungtay.platform.Text;

/** Enters accounts and positions; called by the use cases. */
@Component
class Registration {

    static final String SUBJECT = "officer";
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");

    private final OfficerAccounts accounts;
    private final OfficerPositions positions;
    private final AppointmentRules rules;
    private final PasswordEncoder encoder;
    private final AuditLog audit;
    private final Clock clock;

    Registration(
            OfficerAccounts accounts,
            OfficerPositions positions,
            AppointmentRules rules,
            PasswordEncoder encoder,
            AuditLog audit,
            Clock clock) {
        this.accounts = accounts;
        this.positions = positions;
        this.rules = rules;
        this.encoder = encoder;
        this.audit = audit;
        this.clock = clock;
    }

    long registerForDemo(NewOfficer officer, String password) {
        Instant now = clock.instant();
        return enter(officer, OfficerAccount.forDemo(officer.username(), name(officer), encoder.encode(password), now));
    }

    long register(NewOfficer officer, String firstPassword) {
        Instant now = clock.instant();
        String hash = encoder.encode(firstPassword);
        return enter(officer, OfficerAccount.withFirstPassword(officer.username(), name(officer), hash, now));
    }

    private long enter(NewOfficer officer, OfficerAccount account) {
        checkUsername(officer.username());
        long id = accounts.save(account).id();
        audit.record("officer.registered", SUBJECT, String.valueOf(id), null, Map.of());
        appoint(
                id,
                new Appointment(
                        officer.unitId(),
                        officer.positionTitle(),
                        officer.roles(),
                        officer.from(),
                        officer.areaUnitIds()));
        return id;
    }

    void appoint(long officerId, Appointment entered) {
        Appointment appointment = new Appointment(
                entered.unitId(), Text.clean(entered.title()), entered.roles(), entered.from(), entered.area());
        rules.check(appointment);
        long id = positions.save(new OfficerPosition(officerId, appointment)).id();
        String roles = String.join(
                ",", new TreeSet<>(appointment.roles()).stream().map(Enum::name).toList());
        audit.record(
                "officer.appointed",
                SUBJECT,
                String.valueOf(officerId),
                null,
                Map.of("position", String.valueOf(id), "unit", appointment.unitId(), "roles", roles));
    }

    private void checkUsername(String username) {
        if (!USERNAME.matcher(username).matches() || username.length() < 3 || username.length() > 40) {
            throw new Refusal("Tên đăng nhập gồm 3 đến 40 chữ thường không dấu, chữ số, dấu chấm hoặc gạch nối.");
        }
        if (accounts.existsByUsername(username)) {
            throw new Refusal("Tên đăng nhập này đã có người dùng; đề nghị chọn tên khác.");
        }
    }

    private static String name(NewOfficer officer) {
        String name = Text.clean(officer.name());
        if (name.length() < 2 || name.length() > 100) {
            throw new Refusal("Ghi họ và tên, từ 2 đến 100 ký tự.");
        }
        return name;
    }
}
