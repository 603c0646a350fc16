package vn.chungtay.organisation.staff;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param passwordStrength cost of the password hash, as a power of two
 * @param firstAdministrator registered at start while there is no account at all (never in the demo)
 */
@ConfigurationProperties("chungtay.organisation")
record StaffSettings(
        @DefaultValue("12") int passwordStrength, @Nullable FirstAdministrator firstAdministrator) {

    /** @param password to be changed at the first sign-in */
    record FirstAdministrator(
            String username,
            String name,
            @DefaultValue("LS-SNV") String unitId,
            @DefaultValue("Quản trị viên") String title,
            String password) {}
}
