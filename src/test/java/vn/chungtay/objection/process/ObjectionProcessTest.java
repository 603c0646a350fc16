package vn.chungtay.objection.process;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chungtay.workflow.CaseVars;
import vn.chungtay.workflow.ModelUnderTest;
import vn.chungtay.workflow.ProcessTest;
import vn.chungtay.workflow.RunningCase;

@ProcessTest("objection")
class ObjectionProcessTest {

    private final ObjectionTasks tasks = mock(ObjectionTasks.class);
    private RunningCase objection;

    @BeforeEach
    void anObjectionIsReceived(ModelUnderTest model) {
        doAnswer(call ->
                        CaseVars.of(call.getArgument(0)).set("documentId", 9L).set("documentKey", "PA-2025-VQ-0012-V1"))
                .when(tasks)
                .draftAnswer(any());
        model.with(tasks);
        objection = model.start(
                "PA-2025-VQ-0012",
                Map.of("objectionId", 3L, "communeId", "VQ.DIEMHE", "districtId", "VQ", "receivedOn", "2025-04-14"));
    }

    @Test
    void aRemarkIsVerifiedConcludedAndAnswered() {
        objection.isAt("task_sortObjection").isFor("task_sortObjection", "VQ.DIEMHE:COMMUNE_OFFICER");
        objection.complete("task_sortObjection", "kind", "REMARK").isAt("task_verifyObjection");
        objection.isFor("task_verifyObjection", "VQ.DIEMHE:COMMUNE_BUILDER");
        objection.complete("task_verifyObjection").isAt("task_concludeObjection");
        objection.isFor("task_concludeObjection", "VQ.DIEMHE:COMMUNE_OFFICER");
        objection.complete("task_concludeObjection", "upheld", true).isAt("call_issueAnswer");
        objection.called("issue-document").got("documentId", 9L).hasCaseKey("PA-2025-VQ-0012-V1");
        objection.called("issue-document").returns("documentOutcome", "issued").endsAt("end_upheld");
        verify(tasks).uphold(any());
    }

    @Test
    void aComplaintIsAcceptedFirst() {
        objection.complete("task_sortObjection", "kind", "COMPLAINT").isAt("task_acceptComplaint");
        objection.isFor("task_acceptComplaint", "VQ.DIEMHE:COMMUNE_CHAIR");
        objection.complete("task_acceptComplaint").complete("task_verifyObjection");
        objection.complete("task_concludeObjection", "upheld", false);
        objection.called("issue-document").returns("documentOutcome", "issued").endsAt("end_rejected");
        verify(tasks).reject(any());
        verify(tasks, never()).uphold(any());
    }

    @Test
    void aDenunciationGoesToWhomItBelongs() {
        objection.complete("task_sortObjection", "kind", "DENUNCIATION").isAt("task_transferDenunciation");
        objection.complete("task_transferDenunciation").endsAt("end_transferred");
        verifyNoInteractions(tasks);
    }

    @Test
    void isConcludedAgainWhenTheAnswerComesBack() {
        objection.complete("task_sortObjection", "kind", "REMARK").complete("task_verifyObjection");
        objection.complete("task_concludeObjection", "upheld", true);
        objection
                .called("issue-document")
                .returns("documentOutcome", "returned")
                .isAt("task_concludeObjection");
        objection.complete("task_concludeObjection", "upheld", false);
        verify(tasks, times(2)).draftAnswer(any());
        objection.called("issue-document").returns("documentOutcome", "issued").endsAt("end_rejected");
    }

    @Test
    void endsWhenTheSenderTakesItBack() {
        objection.receives("objectionWithdrawn").endsAt("end_withdrawn");
        verify(tasks).withdraw(any());
    }
}
