package vn.chungtay.funding;

import vn.chungtay.household.HouseholdId;
import vn.chungtay.money.Dong;

/**
 * Money promised to one family out of one source.
 *
 * @param stream the family's own stream, also when the source belongs to the movement and tops it up
 */
public record Commitment(HouseholdId householdId, Stream stream, long sourceId, Dong amount) {}
