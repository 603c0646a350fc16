package vn.chungtay.construction;

import org.springframework.stereotype.Service;
import vn.chungtay.disbursement.NewOrder;
import vn.chungtay.disbursement.PaymentOrders;
import vn.chungtay.funding.Allocations;
import vn.chungtay.funding.TranchePlan;
import vn.chungtay.funding.TranchePlans;
import vn.chungtay.platform.UseCase;

/** What a family is paid when: the tranche plan of its decision. */
@Service
public class Tranches {

    private final HouseSupports supports;
    private final TranchePlans plans;
    private final Allocations allocations;
    private final PaymentOrders orders;

    Tranches(HouseSupports supports, TranchePlans plans, Allocations allocations, PaymentOrders orders) {
        this.supports = supports;
        this.plans = plans;
        this.allocations = allocations;
        this.orders = orders;
    }

    /** Orders the next tranche; the last one is what remains of the approved amount. Answers the order's id. */
    @UseCase
    public long orderNext(long houseId) {
        HouseSupport house = supports.load(houseId);
        int no = house.nextTranche();
        supports.record("construction.trancheDue", house);
        HouseSupportView view = house.view();
        TranchePlan plan = plans.get(view.planRuleId());
        return orders.create(new NewOrder(
                view.caseKey(),
                view.caseKey() + "-C" + no,
                view.communeId(),
                view.householdId().value(),
                no,
                plan.isLast(no),
                allocations.shares(view.householdId(), plan, no)));
    }
}
