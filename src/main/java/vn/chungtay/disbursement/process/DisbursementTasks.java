package vn.chungtay.disbursement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import vn.chungtay.disbursement.PaymentOrders;
import vn.chungtay.disbursement.Treasury;
import vn.chungtay.workflow.CaseVars;
import vn.chungtay.workflow.ProcessBean;

/** The service tasks of {@code disbursement}. Referenced by running cases: do not rename. */
@ProcessBean("disbursementTasks")
public class DisbursementTasks {

    private final PaymentOrders orders;
    private final Treasury treasury;

    DisbursementTasks(PaymentOrders orders, Treasury treasury) {
        this.orders = orders;
        this.treasury = treasury;
    }

    /** May run again after a crash: an order that has left is not sent twice. */
    public void sendToTreasury(DelegateExecution execution) {
        treasury.send(orderId(execution));
    }

    /** May run again: the ledger enters an order once. */
    public void postPayment(DelegateExecution execution) {
        treasury.post(orderId(execution));
    }

    public void cancelOrder(DelegateExecution execution) {
        orders.cancel(orderId(execution));
    }

    private static long orderId(DelegateExecution execution) {
        return CaseVars.of(execution).id("orderId");
    }
}
