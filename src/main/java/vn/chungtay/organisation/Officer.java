package vn.chungtay.organisation;

import java.util.Set;

/**
 * A person with an account, as of today.
 *
 * @param unitId the unit of the officer's first current position
 * @param roles of all current positions; empty when there is none
 */
public record Officer(
        long id,
        String username,
        String name,
        String unitId,
        String unitName,
        String positionTitle,
        Set<Role> roles,
        Scope scope) {

    public Officer {
        roles = Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
