package vn.chungtay.household.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chungtay.household.registry.Field;
import vn.chungtay.household.registry.RegistryFilter;
import vn.chungtay.household.registry.RegistryLine;
import vn.chungtay.household.registry.RegistryList;
import vn.chungtay.household.registry.RegistryWriters;
import vn.chungtay.organisation.CurrentOfficer;
import vn.chungtay.organisation.Officer;
import vn.chungtay.organisation.Scope;
import vn.chungtay.organisation.Unit;
import vn.chungtay.organisation.Units;
import vn.chungtay.platform.Page;

/** Puts the registry's list together for the present reader. */
@Component
class RegistryPages {

    private static final int SIZE = 50;

    private final RegistryList registry;
    private final RegistryWriters writers;
    private final CurrentOfficer present;
    private final Units units;
    private final Clock clock;

    RegistryPages(RegistryList registry, RegistryWriters writers, CurrentOfficer present, Units units, Clock clock) {
        this.registry = registry;
        this.writers = writers;
        this.present = present;
        this.units = units;
        this.clock = clock;
    }

    RegistryPage page(RegistryAddress address) {
        Officer officer = present.get();
        Scope scope = officer.scope();
        Page<RegistryLine> lines = registry.page(address.filter(), scope, address.after(), SIZE);
        List<Unit> communes = communes(officer);
        String villagesOf = communes.isEmpty() ? null : address.filter().unitId();
        boolean oneCommune = communes.isEmpty() || villagesOf != null;
        return new RegistryPage(
                lines.items(),
                address.filter(),
                places(lines.items()),
                communes,
                oneCommune ? registry.villages(villagesOf, scope) : List.of(),
                registry.count(address.filter(), scope),
                registry.count(RegistryFilter.ALL, scope),
                lines.next() == null ? null : address.from(lines.next()),
                address.after() == null ? null : address.from(null),
                address.workbook(),
                writers.mayWriteFor(officer.unitId()));
    }

    Collection<Map<Field, String>> texts(RegistryFilter filter) {
        return registry.texts(filter, present.get().scope()).values();
    }

    /** Those of today that the officer sees beyond an own commune. */
    private List<Unit> communes(Officer officer) {
        List<Unit> seen = units.communes(LocalDate.now(clock)).stream()
                .filter(unit -> officer.scope().sees(unit.id()))
                .toList();
        return seen.size() > 1 ? seen : List.of();
    }

    private Map<String, String> places(List<RegistryLine> lines) {
        return lines.stream()
                .map(RegistryLine::unitId)
                .distinct()
                .collect(Collectors.toMap(id -> id, id -> units.get(id).placeName()));
    }
}
