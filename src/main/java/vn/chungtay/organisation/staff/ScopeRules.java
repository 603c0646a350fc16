package vn.chungtay.organisation.staff;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chungtay.organisation.Role;
import vn.chungtay.organisation.Scope;
import vn.chungtay.organisation.Unit;
import vn.chungtay.organisation.UnitKind;
import vn.chungtay.organisation.Units;

/**
 * What a position lets its holder see: a commune its own cases and those of the communes that went into it, the
 * district all its communes, a supervisor the own area, the province everything, an administrator no case.
 */
@Component
class ScopeRules {

    private final Units units;

    ScopeRules(Units units) {
        this.units = units;
    }

    Scope of(List<OfficerPosition> held) {
        Set<String> places = new HashSet<>();
        Set<String> groups = new HashSet<>();
        for (OfficerPosition position : held) {
            places.addAll(places(position));
            groups.addAll(groups(position));
        }
        return new Scope(places, groups);
    }

    private Set<String> places(OfficerPosition position) {
        Set<Role> roles = new HashSet<>(position.roles());
        roles.remove(Role.ADMINISTRATOR);
        Set<String> places = new HashSet<>();
        if (roles.remove(Role.SUPERVISOR)) {
            position.area().forEach(commune -> places.addAll(withPredecessors(commune)));
        }
        if (!roles.isEmpty()) {
            places.addAll(ofUnit(units.get(position.unitId())));
        }
        return places;
    }

    private Set<String> ofUnit(Unit unit) {
        if (unit.kind().isPlace()) {
            return withPredecessors(unit.id());
        }
        if (unit.kind() == UnitKind.PROVINCE || unit.kind() == UnitKind.DEPARTMENT) {
            return units.all().stream().map(Unit::id).collect(Collectors.toSet());
        }
        if (unit.kind() == UnitKind.DISTRICT) {
            return units.within(unit.id());
        }
        String parent = unit.parentId();
        return parent == null ? Set.of(unit.id()) : ofUnit(units.get(parent));
    }

    /** Whoever answers for an ended commune today also takes its tasks. */
    private Set<String> groups(OfficerPosition position) {
        Set<String> groups = new HashSet<>();
        for (String unit : withPredecessors(position.unitId())) {
            position.roles().forEach(role -> groups.add(unit + ":" + role));
        }
        return groups;
    }

    private Set<String> withPredecessors(String unitId) {
        Set<String> ids = new HashSet<>(units.predecessors(unitId));
        ids.add(unitId);
        return ids;
    }
}
