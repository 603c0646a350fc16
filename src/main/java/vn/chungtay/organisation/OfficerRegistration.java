package vn.chungtay.organisation;

import java.time.LocalDate;
import java.util.Set;

/** Makes accounts with a known password: for the demo district and for tests. A production start refuses them. */
public interface OfficerRegistration {

    /** Published with the demo; nobody may choose it. */
    String DEMO_PASSWORD = "chung-tay-mau";

    /** Registers the officer with one position; the password need not be changed. Answers the officer's id. */
    long registerDemo(NewOfficer officer, String password);

    /**
     * @param username lower-case letters, digits, dot and hyphen
     * @param areaUnitIds communes that a supervisor follows; empty for everybody else
     */
    record NewOfficer(
            String username,
            String name,
            String unitId,
            String positionTitle,
            Set<Role> roles,
            LocalDate from,
            Set<String> areaUnitIds) {

        public NewOfficer {
            roles = Set.copyOf(roles);
            areaUnitIds = Set.copyOf(areaUnitIds);
        }
    }
}
