package vn.chungtay.organisation.staff;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.chungtay.organisation.OfficerRegistration.NewOfficer;
import vn.chungtay.organisation.Role;
import vn.chungtay.organisation.staff.StaffSettings.FirstAdministrator;
import vn.chungtay.platform.UseCase;

/** Lets somebody in when there is no account yet; the password of the settings must be changed at once. */
@Component
@Profile("!demo & !test")
class FirstAccount implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAccount.class);

    private final StaffSettings settings;
    private final OfficerAccounts accounts;
    private final Registration registration;
    private final Clock clock;

    FirstAccount(StaffSettings settings, OfficerAccounts accounts, Registration registration, Clock clock) {
        this.settings = settings;
        this.accounts = accounts;
        this.registration = registration;
        this.clock = clock;
    }

    @Override
    @UseCase
    public void run(ApplicationArguments arguments) {
        if (accounts.count() > 0) {
            return;
        }
        FirstAdministrator first = settings.firstAdministrator();
        if (first == null) {
            LOG.warn("There is no account yet: set chungtay.organisation.first-administrator.* and start again");
            return;
        }
        PasswordRules.check(first.username(), first.password());
        registration.register(administrator(first, LocalDate.now(clock)), first.password());
        LOG.info("Registered the first administrator; remove the password from the settings");
    }

    private static NewOfficer administrator(FirstAdministrator first, LocalDate today) {
        return new NewOfficer(
                first.username(),
                first.name(),
                first.unitId(),
                first.title(),
                Set.of(Role.ADMINISTRATOR),
                today,
                Set.of());
    }
}
