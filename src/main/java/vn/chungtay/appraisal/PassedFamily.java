package vn.chungtay.appraisal;

import vn.chungtay.funding.Stream;
import vn.chungtay.household.HouseholdView;
import vn.chungtay.money.Dong;

/** A family that all three offices passed, with the money that is held for it. */
public record PassedFamily(long entryId, HouseholdView household, Stream stream, Dong amount) {}
