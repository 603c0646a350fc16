package vn.chungtay.organisation.staff;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import vn.chungtay.audit.AuditLog;
import vn.chungtay.organisation.OfficerRegistration.NewOfficer;
import vn.chungtay.organisation.Role;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Refusal;
import vn.chungtay.platform.UseCase;

/** What administrators do with officers and their positions. */
@Service
public class Staff {

    private final OfficerAccounts accounts;
    private final OfficerPositions positions;
    private final ResetCodes codes;
    private final Registration registration;
    private final PasswordEncoder encoder;
    private final AuditLog audit;
    private final Clock clock;

    Staff(
            OfficerAccounts accounts,
            OfficerPositions positions,
            ResetCodes codes,
            Registration registration,
            PasswordEncoder encoder,
            AuditLog audit,
            Clock clock) {
        this.accounts = accounts;
        this.positions = positions;
        this.codes = codes;
        this.registration = registration;
        this.encoder = encoder;
        this.audit = audit;
        this.clock = clock;
    }

    /** Registers an officer; the slip carries the first password, which must be changed at the first sign-in. */
    @UseCase
    public Slip register(NewOfficer officer) {
        String password = PrintedSecret.make();
        long id = registration.register(officer, password);
        return new Slip(id, officer.name(), officer.username(), password, null);
    }

    @UseCase
    public void appoint(long officerId, Appointment appointment) {
        registration.appoint(account(officerId).id(), appointment);
    }

    /** @param lastDay the last day on which the position is held */
    @UseCase
    public void endPosition(long officerId, long positionId, LocalDate lastDay) {
        OfficerPosition position =
                positions.findByIdAndOfficerId(positionId, officerId).orElseThrow(NotFound::new);
        position.end(lastDay);
        positions.save(position);
        requireAnAdministrator(position, lastDay);
        audit.record(
                "officer.position-ended",
                Registration.SUBJECT,
                String.valueOf(officerId),
                null,
                Map.of("position", String.valueOf(positionId), "lastDay", lastDay.toString()));
    }

    /** Makes a code for somebody who has forgotten the password; it takes the place of an earlier one. */
    @UseCase
    public Slip issueResetCode(long officerId) {
        OfficerAccount account = account(officerId);
        Instant now = clock.instant();
        codes.findByOfficerIdAndClosedAtIsNull(officerId).forEach(earlier -> earlier.close(now));
        String secret = PrintedSecret.make();
        ResetCode code = codes.save(new ResetCode(officerId, encoder.encode(secret), now));
        audit.record("officer.reset-code-issued", Registration.SUBJECT, String.valueOf(officerId), null, Map.of());
        return new Slip(officerId, account.name(), account.username(), secret, code.expiresAt());
    }

    private void requireAnAdministrator(OfficerPosition ended, LocalDate lastDay) {
        if (ended.roles().contains(Role.ADMINISTRATOR) && positions.countHeldAfter(Role.ADMINISTRATOR, lastDay) == 0) {
            throw new Refusal("Phải còn ít nhất một quản trị viên; đề nghị bổ sung người khác trước khi kết thúc.");
        }
    }

    private OfficerAccount account(long officerId) {
        return accounts.findById(officerId).orElseThrow(NotFound::new);
    }
}
