package vn.chungtay.funding;

import vn.chungtay.money.Dong;

/** The part of a tranche that one allocation pays. */
public record Share(long allocationId, long sourceId, String sourceName, Dong amount) {}
