package vn.chungtay.organisation.staff;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.chungtay.organisation.Role;
import vn.chungtay.organisation.Unit;
import vn.chungtay.organisation.Units;
import vn.chungtay.platform.Refusal;

/** Who may be appointed to what. */
@Component
class AppointmentRules {

    private static final int LONGEST = 120;

    private final Units units;

    AppointmentRules(Units units) {
        this.units = units;
    }

    void check(Appointment appointment) {
        units.requireOpen(appointment.unitId());
        if (appointment.title().isEmpty() || appointment.title().length() > LONGEST) {
            throw new Refusal("Ghi chức danh, không quá %d ký tự.".formatted(LONGEST));
        }
        if (appointment.roles().isEmpty()) {
            throw new Refusal("Chọn ít nhất một nhiệm vụ cho vị trí công tác.");
        }
        appointment.roles().forEach(role -> requireDuty(appointment.unitId(), role));
        checkArea(appointment.roles(), appointment.area());
    }

    /** An administrator may sit anywhere; every other work must be one of the unit's. */
    private void requireDuty(String unitId, Role role) {
        if (role != Role.ADMINISTRATOR && !units.duties(unitId).contains(role)) {
            Unit unit = units.get(unitId);
            throw new Refusal("%s không có nhiệm vụ \"%s\".".formatted(unit.agencyName(), role.label()));
        }
    }

    private void checkArea(Set<Role> roles, Set<String> area) {
        boolean supervisor = roles.contains(Role.SUPERVISOR);
        if (supervisor && area.isEmpty()) {
            throw new Refusal("Chọn ít nhất một xã cho người phụ trách địa bàn.");
        }
        if (!supervisor && !area.isEmpty()) {
            throw new Refusal("Chỉ chọn xã cho người có nhiệm vụ \"%s\".".formatted(Role.SUPERVISOR.label()));
        }
        area.forEach(units::requireOpen);
    }
}
