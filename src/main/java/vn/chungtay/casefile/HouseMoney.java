package vn.chungtay.casefile;

import org.springframework.stereotype.Component;
import vn.chungtay.construction.HouseSupportView;
import vn.chungtay.disbursement.PaymentOrderView;
import vn.chungtay.disbursement.PaymentOrders;
import vn.chungtay.funding.Allocation;
import vn.chungtay.funding.Allocations;

/** The money of one family's case. */
@Component
class HouseMoney {

    private final Allocations allocations;
    private final PaymentOrders orders;

    HouseMoney(Allocations allocations, PaymentOrders orders) {
        this.allocations = allocations;
        this.orders = orders;
    }

    CaseMoney of(HouseSupportView house) {
        return new CaseMoney(
                house.amount(),
                allocations.of(house.householdId()).stream()
                        .map(HouseMoney::source)
                        .toList(),
                orders.ofCase(house.caseKey()).stream().map(HouseMoney::payment).toList());
    }

    private static CaseMoney.Source source(Allocation allocation) {
        return new CaseMoney.Source(allocation.sourceName(), allocation.amount(), allocation.paid());
    }

    private static CaseMoney.Payment payment(PaymentOrderView order) {
        return new CaseMoney.Payment(
                order.title(), order.amount(), order.state().label(), order.paidOn());
    }
}
