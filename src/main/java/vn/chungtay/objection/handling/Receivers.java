package vn.chungtay.objection.handling;

import org.springframework.stereotype.Component;
import vn.chungtay.organisation.Officer;
import vn.chungtay.organisation.Role;
import vn.chungtay.organisation.Units;

/** Those of a commune who receive objections and answer for them. */
@Component
class Receivers {

    private final Units units;

    Receivers(Units units) {
        this.units = units;
    }

    boolean include(Officer officer, String unitId) {
        return mayRecord(officer, unitId) || has(Role.COMMUNE_CHAIR, officer, unitId);
    }

    boolean mayRecord(Officer officer, String unitId) {
        return has(Role.COMMUNE_OFFICER, officer, unitId);
    }

    private boolean has(Role role, Officer officer, String unitId) {
        return officer.scope().groups().contains(units.responsible(unitId) + ":" + role);
    }
}
