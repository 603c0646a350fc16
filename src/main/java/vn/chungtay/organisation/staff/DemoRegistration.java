package vn.chungtay.organisation.staff;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import vn.chungtay.organisation.OfficerRegistration;
import vn.chungtay.platform.UseCase;

@Component
class DemoRegistration implements OfficerRegistration {

    private final Registration registration;
    private final Environment environment;

    DemoRegistration(Registration registration, Environment environment) {
        this.registration = registration;
        this.environment = environment;
    }

    @Override
    @UseCase
    public long registerDemo(NewOfficer officer, String password) {
        if (environment.acceptsProfiles(Profiles.of("prod"))) {
            throw new IllegalStateException("No demo account in production");
        }
        return registration.registerForDemo(officer, password);
    }
}
