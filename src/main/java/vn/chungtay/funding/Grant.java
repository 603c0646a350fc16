package vn.chungtay.funding;

import vn.chungtay.household.BuildType;
import vn.chungtay.household.HouseholdId;

/** A family's claim: the stream it belongs to and what it builds decide the amount. */
public record Grant(HouseholdId householdId, Stream stream, BuildType buildType) {}
