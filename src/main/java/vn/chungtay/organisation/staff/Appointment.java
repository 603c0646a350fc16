package vn.chungtay.organisation.staff;

import java.time.LocalDate;
import java.util.Set;
import vn.chungtay.organisation.Role;

/** What somebody is appointed to. */
public record Appointment(String unitId, String title, Set<Role> roles, LocalDate from, Set<String> area) {

    public Appointment {
        roles = Set.copyOf(roles);
        area = Set.copyOf(area);
    }
}
