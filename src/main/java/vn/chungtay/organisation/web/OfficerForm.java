package vn.chungtay.organisation.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chungtay.organisation.OfficerRegistration.NewOfficer;
import vn.chungtay.organisation.Role;
import vn.chungtay.organisation.staff.Appointment;
import vn.chungtay.organisation.staff.Passwords;
import vn.chungtay.platform.Refusal;

/** What was typed, also when it is refused. A new position of a known officer leaves the first two empty. */
record OfficerForm(
        @Nullable String name,
        @Nullable String username,
        @Nullable String unitId,
        @Nullable String title,
        @Nullable List<Role> roles,
        @Nullable String from,
        @Nullable List<String> area) {

    static OfficerForm empty(LocalDate today) {
        return new OfficerForm("", "", "", "", List.of(), today.toString(), List.of());
    }

    public boolean hasRole(Role role) {
        return roles != null && roles.contains(role);
    }

    public boolean hasArea(String id) {
        return area != null && area.contains(id);
    }

    NewOfficer newOfficer() {
        Appointment appointment = appointment();
        return new NewOfficer(
                Passwords.username(Objects.requireNonNullElse(username, "")),
                Objects.requireNonNullElse(name, ""),
                appointment.unitId(),
                appointment.title(),
                appointment.roles(),
                appointment.from(),
                appointment.area());
    }

    Appointment appointment() {
        if (unitId == null || unitId.isEmpty()) {
            throw new Refusal("Chọn đơn vị công tác.");
        }
        return new Appointment(
                unitId,
                Objects.requireNonNullElse(title, ""),
                roles == null ? Set.of() : Set.copyOf(roles),
                date(from),
                area == null ? Set.of() : Set.copyOf(area));
    }

    /** As a date field sends it: 2025-04-15. */
    static LocalDate date(@Nullable String entered) {
        try {
            return LocalDate.parse(Objects.requireNonNullElse(entered, ""));
        } catch (DateTimeParseException unreadable) {
            throw new Refusal("Ghi ngày theo dạng ngày/tháng/năm.");
        }
    }
}
