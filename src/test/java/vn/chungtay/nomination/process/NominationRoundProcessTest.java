package vn.chungtay.nomination.process;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Date;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chungtay.workflow.CaseVars;
import vn.chungtay.workflow.ModelUnderTest;
import vn.chungtay.workflow.ProcessTest;
import vn.chungtay.workflow.RunningCase;

@ProcessTest("nomination-round")
class NominationRoundProcessTest {

    private final NominationTasks tasks = mock(NominationTasks.class);
    private final Deque<String> steps = new ArrayDeque<>();
    private RunningCase round;

    @BeforeEach
    void aRoundOfTheCommune(ModelUnderTest model) {
        Instant now = ModelUnderTest.now();
        when(tasks.postingEndsAt(any())).thenReturn(Date.from(now.plus(Duration.ofDays(7))));
        when(tasks.supplementExpiresAt(any())).thenReturn(Date.from(now.plus(Duration.ofDays(20))));
        doAnswer(call -> hand(call.getArgument(0), 5L)).when(tasks).draftNotice(any());
        doAnswer(call -> hand(call.getArgument(0), 6L)).when(tasks).draftSubmission(any());
        doAnswer(call -> CaseVars.of(call.getArgument(0)).set("next", steps.remove()))
                .when(tasks)
                .sortEntries(any());
        model.with(tasks);
        round = model.start("DX-2025-VQ-0001", Map.of("roundId", 1L, "communeId", "VQ.DIEMHE", "districtId", "VQ"));
    }

    @Test
    void goesFromTheVillageMeetingToTheSubmittedList() {
        sorts("submit", "wait", "end");
        round.isAt("task_recordVillageMeeting").isFor("task_recordVillageMeeting", "VQ.DIEMHE:COMMUNE_OFFICER");
        round.complete("task_recordVillageMeeting", "anyNominated", true).isAt("task_reviewByCommittee");
        round.isFor("task_reviewByCommittee", "VQ.DIEMHE:COMMUNE_BUILDER");
        round.complete("task_reviewByCommittee", "anyReviewed", true).isAt("call_issueNotice");
        round.called("issue-document").got("documentId", 5L).hasCaseKey("DX-2025-VQ-0001-V5");
        round.called("issue-document").returns("documentOutcome", "issued").isAt("task_confirmPosting");
        round.complete("task_confirmPosting").isAt("timer_postingEnds");
        round.isTimedFor("timer_postingEnds", ModelUnderTest.now().plus(Duration.ofDays(7)));
        round.fires("timer_postingEnds").isAt("task_recordPostingClose");
        round.complete("task_recordPostingClose").isAt("call_issueSubmission");
        round.called("issue-document").got("documentId", 6L).returns("documentOutcome", "issued");
        verify(tasks).submit(any());
        round.isAt("message_entriesChanged").receives("entriesChanged").endsAt("end_allDecided");
        verify(tasks, times(3)).sortEntries(any());
    }

    @Test
    void endsWhenNoVillagePutsAFamilyForward() {
        round.complete("task_recordVillageMeeting", "anyNominated", false).endsAt("end_noneNominated");
        verify(tasks, never()).draftNotice(any());
    }

    @Test
    void endsWhenTheCommitteePutsNobodyForward() {
        round.complete("task_recordVillageMeeting", "anyNominated", true);
        round.complete("task_reviewByCommittee", "anyReviewed", false).endsAt("end_noneNominated");
        verify(tasks, never()).draftNotice(any());
    }

    @Test
    void isReviewedAgainWhenTheNoticeComesBack() {
        round.complete("task_recordVillageMeeting", "anyNominated", true);
        round.complete("task_reviewByCommittee", "anyReviewed", true);
        round.called("issue-document").returns("documentOutcome", "returned").isAt("task_reviewByCommittee");
    }

    @Test
    void isSortedAgainWhenTheSubmissionComesBack() {
        sorts("submit", "end");
        untilSorted();
        round.called("issue-document").returns("documentOutcome", "returned").isAt("task_reviseSubmission");
        round.complete("task_reviseSubmission").endsAt("end_allDecided");
        verify(tasks, never()).submit(any());
    }

    @Test
    void supplementsWhatTheDistrictSentBack() {
        sorts("supplement", "submit");
        untilSorted();
        round.isAt("task_supplement").isFor("task_supplement", "VQ.DIEMHE:COMMUNE_OFFICER");
        round.complete("task_supplement").isAt("call_issueSubmission");
    }

    @Test
    void givesUpFamiliesThatAreNotSupplementedInTime() {
        sorts("supplement", "end");
        Instant due = ModelUnderTest.now().plus(Duration.ofDays(20));
        untilSorted();
        round.isTimedFor("timer_supplementExpires", due).fires("timer_supplementExpires");
        verify(tasks).expireSupplement(any());
        round.endsAt("end_allDecided");
    }

    @Test
    void submitsAFamilyThatIsReleasedWhileOthersAreSupplemented() {
        sorts("supplement", "submit");
        untilSorted();
        round.receives("entriesChanged").isAt("call_issueSubmission");
        round.passed("message_entriesChangedMeanwhile");
    }

    @Test
    void isAbandonedByTheChair() {
        round.receives("roundAbandoned").endsAt("end_abandoned");
        verify(tasks).abandon(any());
    }

    private void untilSorted() {
        round.complete("task_recordVillageMeeting", "anyNominated", true);
        round.complete("task_reviewByCommittee", "anyReviewed", true);
        round.called("issue-document").returns("documentOutcome", "issued");
        round.complete("task_confirmPosting").fires("timer_postingEnds");
        round.complete("task_recordPostingClose");
    }

    private void sorts(String... next) {
        steps.addAll(List.of(next));
    }

    private static Object hand(DelegateExecution execution, long documentId) {
        CaseVars vars = CaseVars.of(execution);
        return vars.set("documentId", documentId).set("documentKey", vars.caseKey() + "-V" + documentId);
    }
}
