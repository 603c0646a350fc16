package vn.chungtay.construction.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import vn.chungtay.construction.Inspections;
import vn.chungtay.construction.Tranches;
import vn.chungtay.construction.Withdrawals;
import vn.chungtay.disbursement.PaymentOrderView;
import vn.chungtay.disbursement.PaymentOrders;
import vn.chungtay.workflow.CaseVars;
import vn.chungtay.workflow.ProcessBean;

/** The service tasks of {@code house-support}. Referenced by running cases: do not rename. */
@ProcessBean("constructionTasks")
public class ConstructionTasks {

    private final Tranches tranches;
    private final Inspections inspections;
    private final Withdrawals withdrawals;
    private final PaymentOrders orders;

    ConstructionTasks(Tranches tranches, Inspections inspections, Withdrawals withdrawals, PaymentOrders orders) {
        this.tranches = tranches;
        this.inspections = inspections;
        this.withdrawals = withdrawals;
        this.orders = orders;
    }

    /** Orders the next tranche for the called process, and says whether a stage follows it. */
    public void prepareTranche(DelegateExecution execution) {
        CaseVars vars = CaseVars.of(execution);
        long orderId = tranches.orderNext(houseId(execution));
        PaymentOrderView order = orders.get(orderId);
        vars.set("orderId", orderId)
                .set("trancheKey", order.orderKey())
                .set("moreStages", !order.last() && inspections.moreStages(houseId(execution)));
        if (!order.last()) {
            inspections.printNextMinutes(houseId(execution));
        }
    }

    public void recordWithdrawal(DelegateExecution execution) {
        CaseVars.of(execution).set("moneyPaid", withdrawals.settle(houseId(execution)));
    }

    private static long houseId(DelegateExecution execution) {
        return CaseVars.of(execution).id("houseSupportId");
    }
}
