package vn.chungtay.organisation;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.chungtay.platform.NotFound;

/** All units and their links, in memory. */
class UnitMap {

    private final Map<String, Unit> units = new LinkedHashMap<>();

    UnitMap(List<Unit> rows) {
        Collator vietnamese = Collator.getInstance(Locale.forLanguageTag("vi"));
        rows.stream()
                .sorted(Comparator.comparing(Unit::kind).thenComparing(Unit::placeName, vietnamese))
                .forEach(unit -> units.put(unit.id(), unit));
    }

    Unit get(String id) {
        Unit found = units.get(id);
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }

    List<Unit> all() {
        return List.copyOf(units.values());
    }

    List<Unit> communes(LocalDate on) {
        return units.values().stream()
                .filter(unit -> unit.kind() == UnitKind.COMMUNE || unit.kind() == UnitKind.TOWN)
                .filter(unit -> unit.isOpen(on))
                .toList();
    }

    /** The units directly below, without those where families live. */
    List<Unit> offices(String parentId) {
        return units.values().stream()
                .filter(unit -> parentId.equals(unit.parentId()) && !unit.kind().isPlace())
                .filter(unit -> unit.kind() != UnitKind.DISTRICT)
                .toList();
    }

    /** The unit and all below it. */
    Set<String> within(String id) {
        Set<String> found = new LinkedHashSet<>(Set.of(id));
        List<String> open = new ArrayList<>(found);
        while (!open.isEmpty()) {
            String parent = open.remove(0);
            units.values().stream()
                    .filter(unit -> Objects.equals(parent, unit.parentId()) && found.add(unit.id()))
                    .forEach(unit -> open.add(unit.id()));
        }
        return found;
    }

    Set<String> predecessors(String id, LocalDate today) {
        Set<String> found = new LinkedHashSet<>();
        for (Unit unit : units.values()) {
            LocalDate end = unit.validTo();
            if (unit.successorIds().contains(id) && end != null && today.isAfter(end)) {
                found.add(unit.id());
                found.addAll(predecessors(unit.id(), today));
            }
        }
        return found;
    }

    String responsible(String id, LocalDate today) {
        Unit unit = get(id);
        LocalDate end = unit.validTo();
        boolean ended = end != null && today.isAfter(end);
        return ended && unit.successorIds().size() == 1
                ? responsible(unit.successorIds().get(0), today)
                : id;
    }
}
