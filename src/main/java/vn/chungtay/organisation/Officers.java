package vn.chungtay.organisation;

import java.util.Optional;

/** The people with accounts, as seen by other modules. */
public interface Officers {

    Optional<Officer> byId(long id);

    /** The name behind an actor of the audit: "12" is an officer, "system" is "Hệ thống". */
    String nameOf(String officerId);

    /**
     * Who holds the role in the unit today; the longest-serving if several do.
     *
     * @throws vn.chungtay.platform.Refusal when nobody does
     */
    Officer holder(String unitId, Role role);
}
