package vn.chungtay.disbursement;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.chungtay.audit.AuditLog;
import vn.chungtay.organisation.CurrentOfficer;
import vn.chungtay.organisation.Scope;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Refusal;
import vn.chungtay.platform.UseCase;

/** The orders to pay: made when a tranche falls due, closed when the family has signed for the money. */
@Service
public class PaymentOrders {

    private final Orders orders;
    private final AuditLog audit;
    private final CurrentOfficer currentOfficer;

    PaymentOrders(Orders orders, AuditLog audit, CurrentOfficer currentOfficer) {
        this.orders = orders;
        this.audit = audit;
        this.currentOfficer = currentOfficer;
    }

    /** Enters an order that waits to be prepared. Answers its id. */
    @UseCase
    public long create(NewOrder order) {
        PaymentOrder created = orders.save(new PaymentOrder(order));
        record("disbursement.due", created);
        return created.view().id();
    }

    /** Unscoped: for use cases, never for a page. */
    public PaymentOrderView get(long orderId) {
        return load(orderId).view();
    }

    public List<PaymentOrderView> ofCase(String caseKey) {
        return orders.findByCaseKeyOrderByTrancheNo(caseKey).stream()
                .map(PaymentOrder::view)
                .toList();
    }

    /** The orders of all families in the reader's places, newest first. */
    public List<PaymentOrderView> seenBy(Scope scope) {
        return orders.findByCommuneIdInOrderByIdDesc(scope.unitIds()).stream()
                .map(PaymentOrder::view)
                .toList();
    }

    /** Puts the order before the accountant. */
    @UseCase
    public void prepare(long orderId, @Nullable String payeeAccount) {
        change(orderId, "disbursement.prepared", order -> order.prepare(me(), payeeAccount));
    }

    @UseCase
    public void passCheck(long orderId) {
        change(orderId, "disbursement.checked", order -> order.passCheck(me()));
    }

    @UseCase
    public void approve(long orderId) {
        change(orderId, "disbursement.approved", order -> order.approve(me()));
    }

    /** Returns the order to its preparer, who sees the reason. */
    @UseCase
    public void sendBack(long orderId, String reason) {
        change(orderId, "disbursement.sentBack", order -> order.sendBack(reason));
    }

    @UseCase
    public void correct(long orderId, @Nullable String payeeAccount) {
        change(orderId, "disbursement.corrected", order -> order.correct(me(), payeeAccount));
    }

    /** Only an order that is not at the treasury and not paid can be cancelled. */
    @UseCase
    public void cancel(long orderId) {
        change(orderId, "disbursement.cancelled", PaymentOrder::cancel);
    }

    /** @throws Refusal while an order of the case is at the treasury, where nobody can stop it */
    public void requireNoneAtTreasury(String caseKey) {
        ofCase(caseKey).stream()
                .filter(order -> order.state() == OrderState.SENT)
                .findFirst()
                .ifPresent(order -> {
                    throw new Refusal("Lệnh chi " + order.orderKey()
                            + " đang ở kho bạc. Hãy ghi kết quả của kho bạc trước, rồi làm lại việc này.");
                });
    }

    void change(long orderId, String action, Consumer<PaymentOrder> verb) {
        PaymentOrder order = load(orderId);
        verb.accept(order);
        record(action, order);
    }

    PaymentOrder load(long orderId) {
        return orders.findById(orderId).orElseThrow(NotFound::new);
    }

    private void record(String action, PaymentOrder order) {
        PaymentOrderView view = order.view();
        audit.record(
                action,
                "paymentOrder",
                view.orderKey(),
                view.caseKey(),
                Map.of("amount", view.amount().toString()));
    }

    private long me() {
        return currentOfficer.get().id();
    }
}
