package vn.chungtay.disbursement.process;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chungtay.workflow.ModelUnderTest;
import vn.chungtay.workflow.ProcessTest;
import vn.chungtay.workflow.RunningCase;

@ProcessTest("disbursement")
class DisbursementProcessTest {

    private final DisbursementTasks tasks = mock(DisbursementTasks.class);
    private RunningCase order;

    @BeforeEach
    void aTrancheFallsDue(ModelUnderTest model) {
        model.with(tasks);
        order = model.start("HN-2025-VQ-0001-C1", Map.of("orderId", 1L, "communeId", "VQ.DIEMHE"));
    }

    @Test
    void isPaidAndSignedForAfterThreePersons() {
        order.isFor("task_prepareOrder", "VQ.DIEMHE:COMMUNE_OFFICER").complete("task_prepareOrder");
        order.isFor("task_checkOrder", "VQ.DIEMHE:COMMUNE_ACCOUNTANT")
                .complete("task_checkOrder", "orderChecked", true);
        order.isFor("task_approveOrder", "VQ.DIEMHE:COMMUNE_CHAIR")
                .complete("task_approveOrder", "orderApproved", true);
        verify(tasks).sendToTreasury(any());
        order.complete("task_recordTreasuryAnswer", "treasuryPaid", true);
        verify(tasks).postPayment(any());
        order.isFor("task_recordReceipt", "VQ.DIEMHE:COMMUNE_OFFICER").complete("task_recordReceipt");
        order.endsAt("end_paid");
    }

    @Test
    void goesBackToItsPreparerWhenPapersAreMissing() {
        order.complete("task_prepareOrder").complete("task_checkOrder", "orderChecked", false);
        order.isAt("task_prepareOrder");
    }

    @Test
    void goesBackToItsPreparerWhenNotApproved() {
        order.complete("task_prepareOrder").complete("task_checkOrder", "orderChecked", true);
        order.complete("task_approveOrder", "orderApproved", false).isAt("task_prepareOrder");
        verify(tasks, never()).sendToTreasury(any());
    }

    @Test
    void isCorrectedApprovedAndSentAgainWhenTheTreasuryReturnsIt() {
        order.complete("task_prepareOrder").complete("task_checkOrder", "orderChecked", true);
        order.complete("task_approveOrder", "orderApproved", true);
        order.complete("task_recordTreasuryAnswer", "treasuryPaid", false);
        order.isFor("task_correctOrder", "VQ.DIEMHE:COMMUNE_ACCOUNTANT").complete("task_correctOrder");
        order.complete("task_approveOrder", "orderApproved", true).isAt("task_recordTreasuryAnswer");
        verify(tasks, times(2)).sendToTreasury(any());
        verify(tasks, never()).postPayment(any());
    }

    @Test
    void endsWhenTheOrderIsCancelled() {
        order.receives("orderCancelled");
        verify(tasks).cancelOrder(any());
        order.endsAt("end_cancelled");
    }
}
