package vn.chungtay.document.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.chungtay.document.Approvals;
import vn.chungtay.document.DocumentReading;
import vn.chungtay.tasklist.FormValues;
import vn.chungtay.workflow.TaskRef;

class IssueDocumentTasksTest {

    private final Approvals approvals = mock(Approvals.class);
    private final FormValues values = mock(FormValues.class);
    private final IssueDocumentTasks tasks = new IssueDocumentTasks(approvals, mock(DocumentReading.class));

    @Test
    void aPassedCheckGoesOn() {
        when(values.text("outcome")).thenReturn("passed");

        assertThat(tasks.complete(task("task_checkContent"), values)).containsExactly(Map.entry("outcome", "passed"));
        verify(approvals).passContentCheck(7);
        tasks.complete(task("task_checkLegality"), values);
        verify(approvals).passLegalCheck(7);
        tasks.complete(task("task_approveDocument"), values);
        verify(approvals).approve(7);
    }

    @Test
    void aReturnGoesBackToTheCallerWithItsReason() {
        when(values.text("outcome")).thenReturn("returned");
        when(values.text("reason")).thenReturn("Sai tên thôn");

        assertThat(tasks.complete(task("task_approveDocument"), values))
                .isEqualTo(Map.of("outcome", "returned", "documentOutcome", "returned"));
        verify(approvals).giveBack(7, "Sai tên thôn");
        verify(approvals, never()).approve(anyLong());
    }

    @Test
    void sendingIssuesTheDocument() {
        when(values.number("copies")).thenReturn(5L);
        when(values.text("note")).thenReturn("");

        assertThat(tasks.complete(task("task_sendDocument"), values)).isEqualTo(Map.of("documentOutcome", "issued"));
        verify(approvals).send(7, 5, "");
    }

    private static TaskRef task(String key) {
        return new TaskRef("t", "issue-document", key, "DX-2025-VQ-0001-V1", "p", Map.of("documentId", 7L));
    }
}
