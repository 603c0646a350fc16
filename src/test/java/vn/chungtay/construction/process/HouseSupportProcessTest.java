package vn.chungtay.construction.process;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chungtay.workflow.ModelUnderTest;
import vn.chungtay.workflow.ProcessTest;
import vn.chungtay.workflow.RunningCase;

@ProcessTest("house-support")
class HouseSupportProcessTest {

    private final ConstructionTasks tasks = mock(ConstructionTasks.class);
    private RunningCase house;
    private int ordered;

    @BeforeEach
    void anApprovedFamily(ModelUnderTest model) {
        model.with(tasks);
        doAnswer(call -> orderTranche(call.getArgument(0))).when(tasks).prepareTranche(any());
        house = model.start("HN-2025-VQ-0001", Map.of("houseSupportId", 1L, "communeId", "VQ.DIEMHE"));
    }

    @Test
    void isBuiltPaidInTwoTranchesAcceptedAndHandedOver() {
        foundationIsPaid();
        house.isFor("task_acceptHouse", "VQ.DIEMHE:COMMUNE_BUILDER")
                .complete("task_acceptHouse", "houseAccepted", true);
        house.called("disbursement").hasCaseKey("HN-2025-VQ-0001-C2").returns("paymentOutcome", "paid");
        house.isFor("task_handOver", "VQ.DIEMHE:COMMUNE_OFFICER").complete("task_handOver");
        house.endsAt("end_completed");
    }

    @Test
    void isSeenAgainWhenAStageIsNotComplete() {
        house.complete("task_recordCommitment").complete("task_recordStart", "moreStages", true);
        house.complete("task_confirmStage", "stagePassed", false).isAt("task_confirmStage");
        house.hasNotPassed("call_payTranche");
    }

    @Test
    void isInspectedAgainAfterDefectsAreMended() {
        foundationIsPaid();
        house.complete("task_acceptHouse", "houseAccepted", false);
        house.complete("task_confirmDefectsMended").isAt("task_acceptHouse");
        house.hasNotPassed("call_payLastTranche");
    }

    @Test
    void endsWithoutRecoveryWhenNothingWasPaid() {
        settledWith(false);
        house.complete("task_recordCommitment").receives("familyWithdraws");
        house.endsAt("end_withdrawn");
    }

    @Test
    void recoversWhatWasPaidToAFamilyThatWithdraws() {
        settledWith(true);
        foundationIsPaid();
        house.receives("familyWithdraws");
        house.isFor("task_recoverMoney", "VQ.DIEMHE:COMMUNE_ACCOUNTANT").complete("task_recoverMoney");
        house.endsAt("end_recovered");
    }

    private void foundationIsPaid() {
        house.isFor("task_recordCommitment", "VQ.DIEMHE:COMMUNE_OFFICER").complete("task_recordCommitment");
        house.isFor("task_recordStart", "VQ.DIEMHE:COMMUNE_BUILDER").complete("task_recordStart", "moreStages", true);
        house.isFor("task_confirmStage", "VQ.DIEMHE:COMMUNE_BUILDER")
                .complete("task_confirmStage", "stagePassed", true);
        house.called("disbursement")
                .got("orderId", 1L)
                .hasCaseKey("HN-2025-VQ-0001-C1")
                .returns("paymentOutcome", "paid");
    }

    private Object orderTranche(DelegateExecution execution) {
        ordered++;
        execution.setVariable("orderId", (long) ordered);
        execution.setVariable("trancheKey", execution.getProcessBusinessKey() + "-C" + ordered);
        execution.setVariable("moreStages", false);
        return ordered;
    }

    private void settledWith(boolean moneyPaid) {
        doAnswer(call -> {
                    call.<DelegateExecution>getArgument(0).setVariable("moneyPaid", moneyPaid);
                    return null;
                })
                .when(tasks)
                .recordWithdrawal(any());
    }
}
