package vn.chungtay.funding;

import vn.chungtay.money.Dong;

/** Sums of the ledger: what is promised and what is paid. */
public record Balance(Dong committed, Dong paid) {

    public Dong unpaid() {
        return committed.minus(paid);
    }
}
