package vn.chungtay.objection.handling;

import java.util.stream.Stream;
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
        String responsible = units.responsible(unitId);
        return Stream.of(Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR)
                .anyMatch(role -> officer.scope().groups().contains(responsible + ":" + role));
    }
}
