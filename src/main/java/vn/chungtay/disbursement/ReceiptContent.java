package vn.chungtay.disbursement;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.chungtay.document.DocumentContent;
import vn.chungtay.household.Households;

/** What the list to sign for a payment says. */
@Component
class ReceiptContent implements DocumentContent {

    private final PaymentOrders orders;
    private final Households households;

    ReceiptContent(PaymentOrders orders, Households households) {
        this.orders = orders;
        this.households = households;
    }

    @Override
    public String type() {
        return Receipts.TYPE;
    }

    @Override
    public Map<String, Object> content(String subjectId, LocalDate date) {
        PaymentOrderView order = orders.get(Long.parseLong(subjectId));
        return Map.of(
                "about",
                "Tiền hỗ trợ nhà ở, " + order.title().toLowerCase(java.util.Locale.ROOT),
                "order",
                order,
                "family",
                households.get(order.householdId()));
    }
}
