package vn.chungtay.disbursement;

import jakarta.persistence.Embeddable;
import vn.chungtay.money.Dong;

/** The part of an order that one allocation pays. */
@Embeddable
record OrderShare(long allocationId, Dong amount) {}
