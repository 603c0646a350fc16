package vn.chungtay.household.registry;

import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.chungtay.organisation.Units;

/** A commune of today holds the families of those that were merged into it. */
@Component
class CommuneUnits {

    private final Units units;

    CommuneUnits(Units units) {
        this.units = units;
    }

    Set<String> with(String unitId) {
        Set<String> all = new HashSet<>(units.predecessors(unitId));
        all.add(unitId);
        return all;
    }
}
