package vn.chungtay.document.process;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chungtay.document.Approvals;
import vn.chungtay.document.Approvals.Route;
import vn.chungtay.workflow.ModelUnderTest;
import vn.chungtay.workflow.ProcessTest;
import vn.chungtay.workflow.RunningCase;

@ProcessTest("issue-document")
class IssueDocumentProcessTest {

    private static final Map<String, Object> PASSED = Map.of("outcome", "passed");
    private static final Map<String, Object> RETURNED = Map.of("outcome", "returned", "documentOutcome", "returned");

    private final Approvals approvals = mock(Approvals.class);
    private ModelUnderTest model;

    @BeforeEach
    void theRealBean(ModelUnderTest underTest) {
        model = underTest.with(new DocumentTasks(approvals));
    }

    private RunningCase started(Route route) {
        when(approvals.route(7)).thenReturn(route);
        return model.start("DX-2025-VQ-0001-V1", Map.of("documentId", 7L));
    }

    private RunningCase noticeOfACommune() {
        return started(new Route("VQ.DIEMHE", "VQ.DIEMHE", "COMMUNE_CHAIR", false, false));
    }

    private RunningCase decisionOfTheDistrict() {
        return started(new Route("VQ", "VQ-KTHT", "DISTRICT_CHAIR", true, true));
    }

    @Test
    void aCommunesNoticeGoesStraightToItsChairThenToTheClerk() {
        RunningCase notice = noticeOfACommune();
        notice.isAt("task_approveDocument").isFor("task_approveDocument", "VQ.DIEMHE:COMMUNE_CHAIR");
        notice.complete("task_approveDocument", PASSED)
                .isAt("task_sendDocument")
                .isFor("task_sendDocument", "VQ.DIEMHE:CLERK");
        notice.complete("task_sendDocument", "documentOutcome", "issued")
                .hasNotPassed("task_checkContent", "task_checkLegality")
                .endsAt("end_issued");
    }

    @Test
    void aDecisionOfTheDistrictIsCheckedByTheDraftingOfficeAndByTheLawyers() {
        RunningCase decision = decisionOfTheDistrict();
        decision.isAt("task_checkContent").isFor("task_checkContent", "VQ-KTHT:OFFICE_HEAD");
        decision.complete("task_checkContent", PASSED)
                .isAt("task_checkLegality")
                .isFor("task_checkLegality", "VQ:LEGAL_CHECKER");
        decision.complete("task_checkLegality", PASSED)
                .isAt("task_approveDocument")
                .isFor("task_approveDocument", "VQ:DISTRICT_CHAIR");
        decision.complete("task_approveDocument", PASSED)
                .complete("task_sendDocument", "documentOutcome", "issued")
                .endsAt("end_issued");
    }

    @Test
    void theOfficesHeadReturnsADraft() {
        decisionOfTheDistrict().complete("task_checkContent", RETURNED).endsAt("end_returnedByOffice");
    }

    @Test
    void theLawyersReturnADraft() {
        decisionOfTheDistrict()
                .complete("task_checkContent", PASSED)
                .complete("task_checkLegality", RETURNED)
                .endsAt("end_returnedByLegal");
    }

    @Test
    void theLeaderReturnsADraft() {
        noticeOfACommune().complete("task_approveDocument", RETURNED).endsAt("end_returned");
    }
}
