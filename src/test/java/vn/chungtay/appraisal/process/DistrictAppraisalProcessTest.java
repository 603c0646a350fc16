package vn.chungtay.appraisal.process;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chungtay.workflow.ModelUnderTest;
import vn.chungtay.workflow.ProcessTest;
import vn.chungtay.workflow.RunningCase;

@ProcessTest("district-appraisal")
class DistrictAppraisalProcessTest {

    private final AppraisalTasks tasks = mock(AppraisalTasks.class);
    private RunningCase appraisal;
    private int papers;

    @BeforeEach
    void aCommunesList(ModelUnderTest model) {
        model.with(tasks);
        doAnswer(call -> draft(call.getArgument(0))).when(tasks).draftReport(any());
        doAnswer(call -> draft(call.getArgument(0))).when(tasks).draftDecision(any());
        appraisal =
                model.start("DN-2025-VQ-0001", Map.of("appraisalId", 1L, "communeId", "VQ.DIEMHE", "districtId", "VQ"));
    }

    @Test
    void isJudgedByThreeOfficesAtTheSameTime() {
        appraisal.isAt("task_appraisePeople", "task_appraiseHouses", "task_appraiseFunding");
        appraisal.isFor("task_appraisePeople", "VQ:SOCIAL_APPRAISER");
        appraisal.isFor("task_appraiseHouses", "VQ:HOUSE_APPRAISER");
        appraisal.isFor("task_appraiseFunding", "VQ:FINANCE_APPRAISER");
    }

    @Test
    void isDecidedAfterReportAndDecisionAreIssued() {
        allOfficesJudge(true);
        answered("DN-2025-VQ-0001-V1", "issued");
        answered("DN-2025-VQ-0001-V2", "issued");
        verify(tasks).approveFamilies(any());
        appraisal.endsAt("end_decided");
    }

    @Test
    void revisesAReportThatWasReturned() {
        allOfficesJudge(true);
        answered("DN-2025-VQ-0001-V1", "returned");
        appraisal.isFor("task_reviseReport", "VQ:HOUSE_APPRAISER").complete("task_reviseReport");
        appraisal.isAt("call_issueReport");
    }

    @Test
    void revisesADecisionThatWasReturned() {
        allOfficesJudge(true);
        answered("DN-2025-VQ-0001-V1", "issued");
        answered("DN-2025-VQ-0001-V2", "returned");
        appraisal.isFor("task_reviseDecision", "VQ:HOUSE_APPRAISER").complete("task_reviseDecision", "anyPassed", true);
        appraisal.isAt("call_issueDecision");
        verify(tasks, never()).approveFamilies(any());
    }

    @Test
    void endsWithoutADecisionWhenEverybodyOfItsDraftIsStruckOff() {
        allOfficesJudge(true);
        answered("DN-2025-VQ-0001-V1", "issued");
        answered("DN-2025-VQ-0001-V2", "returned");
        appraisal.complete("task_reviseDecision", "anyPassed", false);
        appraisal.endsAt("end_noneApproved");
    }

    @Test
    void endsWithoutADecisionWhenNoFamilyPasses() {
        allOfficesJudge(false);
        verify(tasks, never()).draftReport(any());
        appraisal.endsAt("end_noneApproved");
    }

    private void allOfficesJudge(boolean anyPassed) {
        doAnswer(call -> {
                    call.<DelegateExecution>getArgument(0).setVariable("anyPassed", anyPassed);
                    return null;
                })
                .when(tasks)
                .combineVerdicts(any());
        appraisal.complete("task_appraisePeople").complete("task_appraiseFunding");
        verify(tasks, never()).combineVerdicts(any());
        appraisal.complete("task_appraiseHouses");
    }

    private void answered(String key, String outcome) {
        appraisal.called("issue-document").hasCaseKey(key).returns("documentOutcome", outcome);
    }

    private Object draft(DelegateExecution execution) {
        papers++;
        execution.setVariable("documentId", (long) papers);
        execution.setVariable("documentKey", execution.getProcessBusinessKey() + "-V" + papers);
        return papers;
    }
}
