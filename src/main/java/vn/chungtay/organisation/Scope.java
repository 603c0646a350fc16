package vn.chungtay.organisation;

import java.util.Set;

/**
 * What an officer may see; every query for people's eyes takes it.
 *
 * @param unitIds places whose cases the officer may see
 * @param groups work groups "unit:ROLE" whose tasks the officer may take
 */
public record Scope(Set<String> unitIds, Set<String> groups) {

    public static final Scope NONE = new Scope(Set.of(), Set.of());

    public Scope {
        unitIds = Set.copyOf(unitIds);
        groups = Set.copyOf(groups);
    }

    public boolean sees(String unitId) {
        return unitIds.contains(unitId);
    }
}
