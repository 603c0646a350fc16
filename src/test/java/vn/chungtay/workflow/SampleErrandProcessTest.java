package vn.chungtay.workflow;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProcessTest("sample-errand")
class SampleErrandProcessTest {

    private final SampleTasks sampleTasks = spy(SampleTasks.class);

    private RunningCase errand;

    @BeforeEach
    void anErrandOfTheCommune(ModelUnderTest model) {
        model.with(sampleTasks).deadline("sample-errand.timer_tooLate", Duration.ofDays(3));
        errand = model.start("XX-1", Map.of("communeId", "VQ.DIEMHE", "documentId", 5L));
    }

    @Test
    void isPreparedIssuedAndWaitsItsTime() {
        Instant until = ModelUnderTest.now().plus(Duration.ofDays(7));
        doReturn(Date.from(until)).when(sampleTasks).waitsUntil(any());

        errand.isAt("task_prepare").isFor("task_prepare", "VQ.DIEMHE:COMMUNE_OFFICER");
        errand.complete("task_prepare").isAt("call_issue");
        verify(sampleTasks).note(any());
        errand.called("sample-issue")
                .got("documentId", 5L)
                .hasCaseKey("XX-1-V1")
                .returns("documentOutcome", "issued");
        errand.isAt("timer_wait")
                .isTimedFor("timer_wait", until)
                .fires("timer_wait")
                .endsAt("end_done");
    }

    @Test
    void isPreparedAgainWhenItsPaperIsReturned() {
        errand.complete("task_prepare").called("sample-issue").returns("documentOutcome", "returned");
        errand.isAt("task_prepare").complete("task_prepare");
        verify(sampleTasks, times(2)).note(any());
    }

    @Test
    void endsWhenNobodyPreparesItInTime() {
        errand.isTimedFor("timer_tooLate", ModelUnderTest.now().plus(Duration.ofDays(3)));
        errand.fires("timer_tooLate").endsAt("end_tooLate");
        verify(sampleTasks, never()).note(any());
    }

    @Test
    void endsWhenItIsWithdrawn() {
        errand.receives("SampleWithdrawn").endsAt("end_withdrawn");
    }
}
