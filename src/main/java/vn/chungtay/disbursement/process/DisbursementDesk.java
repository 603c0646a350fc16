package vn.chungtay.disbursement.process;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.chungtay.disbursement.PaymentOrderView;
import vn.chungtay.disbursement.PaymentOrders;
import vn.chungtay.disbursement.Receipts;
import vn.chungtay.disbursement.Treasury;
import vn.chungtay.document.Documents;
import vn.chungtay.household.HouseholdView;
import vn.chungtay.household.Households;
import vn.chungtay.organisation.Units;
import vn.chungtay.tasklist.FormValues;
import vn.chungtay.tasklist.ProcessTasks;
import vn.chungtay.tasklist.TaskDescription;
import vn.chungtay.tasklist.TaskPage;
import vn.chungtay.workflow.TaskRef;

/** The user tasks of {@code disbursement} on the officers' desks. */
@Component
class DisbursementDesk implements ProcessTasks {

    private final PaymentOrders orders;
    private final Treasury treasury;
    private final Receipts receipts;
    private final Households households;
    private final Documents documents;
    private final Units units;

    DisbursementDesk(
            PaymentOrders orders,
            Treasury treasury,
            Receipts receipts,
            Households households,
            Documents documents,
            Units units) {
        this.orders = orders;
        this.treasury = treasury;
        this.receipts = receipts;
        this.households = households;
        this.documents = documents;
        this.units = units;
    }

    @Override
    public String processKey() {
        return "disbursement";
    }

    @Override
    public TaskDescription describe(TaskRef task) {
        PaymentOrderView order = orders.get(task.id("orderId"));
        return new TaskDescription(
                family(order).title() + ", đợt " + order.trancheNo(),
                order.communeId(),
                units.get(order.communeId()).placeName(),
                order.amount(),
                "/ho-so/" + order.caseKey());
    }

    @Override
    public TaskPage open(TaskRef task) {
        PaymentOrderView order = orders.get(task.id("orderId"));
        Map<String, Object> model = new HashMap<>();
        model.put("order", order);
        model.put("family", family(order));
        model.put("papers", documents.ofCase(order.caseKey()));
        model.put("remedy", order.returnCode() == null ? "" : treasury.remedy(order.returnCode()));
        Map<String, Object> initial = new HashMap<>();
        initial.put("returnCodes", treasury.codes());
        if (order.payeeAccount() != null) {
            initial.put("payeeAccount", order.payeeAccount());
        }
        return new TaskPage("disbursement/tasks :: order", model, initial, false);
    }

    @Override
    public Map<String, Object> complete(TaskRef task, FormValues values) {
        long orderId = task.id("orderId");
        return switch (task.taskKey()) {
            case "task_prepareOrder" -> prepare(orderId, values);
            case "task_checkOrder" -> check(orderId, values);
            case "task_approveOrder" -> approve(orderId, values);
            case "task_recordTreasuryAnswer" -> answer(orderId, values);
            case "task_correctOrder" -> correct(orderId, values);
            case "task_recordReceipt" -> receive(orderId, values);
            default -> throw new IllegalArgumentException("No such task: " + task.taskKey());
        };
    }

    private Map<String, Object> prepare(long orderId, FormValues values) {
        orders.prepare(orderId, values.find("payeeAccount").orElse(null));
        return Map.of();
    }

    private Map<String, Object> check(long orderId, FormValues values) {
        boolean passed = values.text("checkResult").equals("pass");
        if (passed) {
            receipts.requireReadyForPayment(orderId);
            orders.passCheck(orderId);
        } else {
            orders.sendBack(orderId, values.text("reason"));
        }
        return Map.of("orderChecked", passed);
    }

    private Map<String, Object> approve(long orderId, FormValues values) {
        boolean approved = values.text("decision").equals("approve");
        if (approved) {
            receipts.requireReadyForPayment(orderId);
            orders.approve(orderId);
        } else {
            orders.sendBack(orderId, values.text("reason"));
        }
        return Map.of("orderApproved", approved);
    }

    private Map<String, Object> answer(long orderId, FormValues values) {
        boolean paid = values.text("answer").equals("paid");
        if (paid) {
            treasury.paid(orderId, values.date("answeredOn"), values.text("reference"));
            receipts.print(orderId);
        } else {
            treasury.returned(orderId, values.date("answeredOn"), values.text("returnCode"));
        }
        return Map.of("treasuryPaid", paid);
    }

    private Map<String, Object> correct(long orderId, FormValues values) {
        orders.correct(orderId, values.find("payeeAccount").orElse(null));
        return Map.of();
    }

    private Map<String, Object> receive(long orderId, FormValues values) {
        receipts.received(orderId, values.date("receivedOn"));
        return Map.of("paymentOutcome", "paid");
    }

    private HouseholdView family(PaymentOrderView order) {
        return households.get(order.householdId());
    }
}
