package vn.chungtay.funding;

import java.time.Instant;
import vn.chungtay.household.HouseholdId;
import vn.chungtay.money.Dong;

/**
 * A line of the ledger.
 *
 * @param ref what it rests on: the decision's or the tranche's case key
 * @param by the officer's id, or "system"
 */
public record Posting(
        long id,
        PostingKind kind,
        long sourceId,
        long allocationId,
        HouseholdId householdId,
        Dong amount,
        String ref,
        String by,
        Instant at) {}
