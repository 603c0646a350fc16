package vn.chungtay.funding;

import vn.chungtay.household.HouseholdId;
import vn.chungtay.money.Dong;

/**
 * Money of one source held for one family.
 *
 * @param decisionRef the decision that gave it: its case key
 * @param amount what is held; a release lowers it to what is paid
 */
public record Allocation(
        long id,
        HouseholdId householdId,
        Stream stream,
        long sourceId,
        String sourceName,
        String decisionRef,
        Dong amount,
        Dong paid) {}
