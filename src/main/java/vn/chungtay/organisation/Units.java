package vn.chungtay.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** All units that the district has dealt with, also ended ones. */
public interface Units {

    /** @throws vn.chungtay.platform.NotFound when there is no such unit */
    Unit get(String id);

    /** Every unit, superior ones first. */
    List<Unit> all();

    /** The district's communes and townships that exist on the day, in Vietnamese order. */
    List<Unit> communes(LocalDate on);

    boolean isOpen(String id, LocalDate on);

    /** @throws vn.chungtay.platform.Refusal naming the successor when the unit does not exist today */
    void requireOpen(String id);

    /** The unit's predecessors that have ended by today, and theirs. */
    Set<String> predecessors(String id);

    /** The unit and all units below it, ended ones too. */
    Set<String> within(String id);

    /** The works that the unit does. */
    Set<Role> duties(String id);

    /** Who answers for the unit's cases today: itself, or its only successor once it has ended. */
    String responsible(String id);

    /** The id of the district. */
    String district();
}
