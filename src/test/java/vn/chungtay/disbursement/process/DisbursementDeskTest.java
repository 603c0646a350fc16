package vn.chungtay.disbursement.process;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.chungtay.disbursement.PaymentOrders;
import vn.chungtay.disbursement.Receipts;
import vn.chungtay.disbursement.Treasury;
import vn.chungtay.document.Documents;
import vn.chungtay.household.Households;
import vn.chungtay.organisation.Units;
import vn.chungtay.platform.Refusal;
import vn.chungtay.tasklist.FormValues;
import vn.chungtay.workflow.TaskRef;

class DisbursementDeskTest {

    private final PaymentOrders orders = mock(PaymentOrders.class);
    private final Receipts receipts = mock(Receipts.class);
    private final DisbursementDesk desk = new DisbursementDesk(
            orders, mock(Treasury.class), receipts, mock(Households.class), mock(Documents.class), mock(Units.class));

    @Test
    void nobodyApprovesMoneyForAFamilyHeldSinceTheCheck() {
        TaskRef task =
                new TaskRef("t", "disbursement", "task_approveOrder", "HN-2025-VQ-0001-C1", "p", Map.of("orderId", 1L));
        FormValues values = mock(FormValues.class);
        when(values.text("decision")).thenReturn("approve");
        doThrow(new Refusal("Hộ đang được tạm giữ.")).when(receipts).requireReadyForPayment(1);

        assertThatThrownBy(() -> desk.complete(task, values)).isInstanceOf(Refusal.class);
        verify(orders, never()).approve(anyLong());
    }
}
