package vn.chungtay.tasklist.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.ChungTayTest;
import vn.chungtay.organisation.Officer;
import vn.chungtay.organisation.TestOfficers;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Refusal;
import vn.chungtay.tasklist.DeskCases;
import vn.chungtay.tasklist.DeskErrand;
import vn.chungtay.tasklist.FieldRefusal;
import vn.chungtay.tasklist.ProjectionCheck;
import vn.chungtay.tasklist.WaitingTask;
import vn.chungtay.tasklist.WaitingTasks;
import vn.chungtay.tasklist.form.Submission;
import vn.chungtay.workflow.Tasks;

@ChungTayTest
class TaskWorkTest {

    private static final String OFFICER = TestOfficers.DIEMHE_OFFICER;

    @Autowired
    TaskWork work;

    @Autowired
    TaskReading reading;

    @Autowired
    TaskList list;

    @Autowired
    WaitingTasks waiting;

    @Autowired
    DeskCases cases;

    @Autowired
    DeskErrand domain;

    @Autowired
    ProjectionCheck check;

    @Autowired
    TestOfficers officers;

    @Autowired
    JdbcClient database;

    @Autowired
    Tasks engine;

    @Autowired
    TransactionTemplate transaction;

    private String caseKey;
    private String taskId;

    @BeforeEach
    void aTaskWaitsForTheOfficer() {
        caseKey = cases.start("VQ.DIEMHE");
        taskId = cases.task(caseKey);
        officers.signIn(OFFICER);
    }

    @AfterEach
    void theProjectionAgreesWithTheEngine() {
        assertThat(check.differences()).isEmpty();
        cases.close();
        officers.signOut();
    }

    @Test
    void anOpenedTaskStandsInTheProjection() {
        TaskView task = reading.get(taskId);

        assertThat(task.name()).isEqualTo("Xem đề nghị");
        assertThat(task.placeName()).isEqualTo("Điềm He");
        assertThat(task.caseKey()).isEqualTo(caseKey);
        assertThat(task.deadlineId()).isNotNull();
        assertThat(task.assigneeId()).isNull();
    }

    @Test
    void aClaimedTaskIsHeldUntilItIsGivenBack() {
        work.claim(taskId);
        work.claim(taskId);
        assertThat(reading.get(taskId).assigneeId()).isEqualTo(officers.id(OFFICER));
        assertThat(reading.get(taskId).claimedAt()).isNotNull();

        work.giveBack(taskId);
        assertThat(reading.get(taskId).assigneeId()).isNull();
    }

    @Test
    void aHeldTaskIsNotTakenFromItsHolder() {
        heldBy(officers.id(TestOfficers.DIEMHE_SECOND_OFFICER));

        assertThatThrownBy(() -> work.claim(taskId))
                .isInstanceOf(TaskConflict.class)
                .hasMessageStartingWith("Công chức mẫu 26 đã nhận việc này lúc");
        assertThatThrownBy(() -> work.complete(taskId, good())).isInstanceOf(TaskConflict.class);
        heldBy(null);
    }

    @Test
    void whoseUnitIsAnotherNowNeitherSeesNorDoesWhatHeHeld() {
        heldBy(officers.id(TestOfficers.YENPHUC_OFFICER));
        Officer transferred = officers.signIn(TestOfficers.YENPHUC_OFFICER);

        assertThatThrownBy(() -> reading.get(taskId)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> work.giveBack(taskId)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> work.complete(taskId, good())).isInstanceOf(NotFound.class);
        assertThat(list.page(DeskFilter.all(Desk.MINE), null).items())
                .extracting(TaskRow::taskId)
                .doesNotContain(taskId);
        assertThat(waiting.of(caseKey, transferred)).noneMatch(WaitingTask::readers);
    }

    @Test
    void aColleagueTakesOverFromWhoseUnitIsAnotherNow() {
        heldBy(officers.id(TestOfficers.YENPHUC_OFFICER));

        assertThat(waiting.of(caseKey, officers.get(OFFICER))).allMatch(WaitingTask::readers);
        work.complete(taskId, good());

        assertThat(reading.get(taskId).closedBy()).isEqualTo(officers.id(OFFICER));
        assertThat(audited()).containsSubsequence("task.takenOver", "task.completed");
    }

    @Test
    void aColleagueTakesOverFromWhosePositionHasEnded() {
        work.claim(taskId);
        positionLasts("2024-05-02");
        try {
            officers.signIn(OFFICER);
            assertThatThrownBy(() -> reading.get(taskId)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> work.claim(taskId)).isInstanceOf(NotFound.class);

            officers.signIn(TestOfficers.DIEMHE_SECOND_OFFICER);
            work.claim(taskId);
            assertThat(reading.get(taskId).assigneeId()).isEqualTo(officers.id(TestOfficers.DIEMHE_SECOND_OFFICER));
            assertThat(audited()).containsSubsequence("task.claimed", "task.takenOver");
        } finally {
            positionLasts(null);
        }
    }

    @Test
    void completingClosesDomainEngineAndProjectionAndLeadsToTheNextTask() {
        Completion done = work.complete(taskId, good());

        assertThat(domain.completed()).contains(taskId);
        assertThat(reading.get(taskId).state()).isEqualTo(TaskState.DONE);
        assertThat(reading.get(taskId).closedBy()).isEqualTo(officers.id(OFFICER));
        assertThat(done.nextTaskId()).isEqualTo(cases.task(caseKey));
        assertThat(audited()).containsSubsequence("task.claimed", "task.completed");
    }

    @Test
    void theSameSubmissionTwiceChangesNothingMore() {
        work.complete(taskId, good());
        Completion again = work.complete(taskId, good());

        assertThat(again.again()).isTrue();
        assertThat(domain.completed().stream().filter(taskId::equals)).hasSize(1);
    }

    @Test
    void anotherSubmissionOfADoneTaskLearnsWhoDidIt() {
        work.complete(taskId, good());

        assertThatThrownBy(() -> work.complete(taskId, good("people", "7")))
                .isInstanceOf(TaskConflict.class)
                .hasMessageMatching("Công chức mẫu 01 đã hoàn thành việc này lúc \\d\\d:\\d\\d ngày .*");
    }

    @Test
    void aTaskThatWasOvertakenSaysSo() {
        cases.withdraw(caseKey);

        assertThatThrownBy(() -> work.complete(taskId, good()))
                .isInstanceOf(TaskConflict.class)
                .hasMessageStartingWith("Việc này đã khép lại lúc");
        assertThat(reading.get(taskId).state()).isEqualTo(TaskState.ENDED);
    }

    @Test
    void theProjectionFollowsGroupAndDueDate() {
        transaction.executeWithoutResult(status -> {
            engine.moveDue(taskId, Instant.parse("2030-01-04T17:00:00Z"));
            engine.regroup(taskId, "VQ.YENPHUC:COMMUNE_OFFICER");
        });

        assertThatThrownBy(() -> reading.get(taskId)).isInstanceOf(NotFound.class);
        officers.signIn(TestOfficers.YENPHUC_OFFICER);
        assertThat(reading.get(taskId).dueOn()).isEqualTo("2030-01-04");
    }

    @Test
    void aFaultyFormChangesNothing() {
        assertThatThrownBy(() -> work.complete(taskId, good("people", "0")))
                .isInstanceOfSatisfying(
                        FormFaults.class,
                        faults -> assertThat(faults.errors()).isEqualTo(Map.of("people", "Nhập từ 1 trở lên.")));
        assertThat(reading.get(taskId).isOpen()).isTrue();
        assertThat(reading.get(taskId).assigneeId()).isNull();
    }

    @Test
    void theOwnersRefusalUndoesEverything() {
        assertThatThrownBy(() -> work.complete(taskId, good("people", "20"))).isInstanceOf(Refusal.class);
        Submission wrongNote = good("outcome", "fail", "ground", "N01", "note", "sai");
        assertThatThrownBy(() -> work.complete(taskId, wrongNote))
                .isInstanceOfSatisfying(
                        FieldRefusal.class,
                        refusal -> assertThat(refusal.field()).isEqualTo("note"));

        assertThat(reading.get(taskId).assigneeId()).isNull();
        assertThat(audited()).doesNotContain("task.completed");
    }

    @Test
    void anotherCommunesTaskIsNotFound() {
        officers.signIn(TestOfficers.YENPHUC_OFFICER);

        assertThatThrownBy(() -> reading.get(taskId)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> work.claim(taskId)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> work.giveBack(taskId)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> work.complete(taskId, good())).isInstanceOf(NotFound.class);
    }

    @Test
    void ofTwoAtTheSameMomentOneSucceedsAndTheOtherLearnsWhoWasFirst() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        List<String> outcomes = inParallel(
                () -> attempt(OFFICER, "5", together),
                () -> attempt(TestOfficers.DIEMHE_SECOND_OFFICER, "6", together));

        assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> outcome.matches("Công chức mẫu \\d\\d đã hoàn thành việc này lúc .*"))
                .hasSize(1);
        assertThat(domain.completed().stream().filter(taskId::equals)).hasSize(1);
    }

    private String attempt(String username, String people, CyclicBarrier together) throws Exception {
        officers.signIn(username);
        together.await();
        try {
            work.complete(taskId, good("people", people));
            return "done";
        } catch (TaskConflict first) {
            return first.sentence();
        } finally {
            officers.signOut();
        }
    }

    private static List<String> inParallel(Callable<String> first, Callable<String> second) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            var outcomes = threads.invokeAll(List.of(first, second));
            return List.of(outcomes.get(0).get(), outcomes.get(1).get());
        } finally {
            threads.shutdown();
        }
    }

    /** A colleague takes it, as the engine and the projection know it. */
    private void heldBy(Long officerId) {
        database.sql("update act_ru_task set assignee_ = ? where id_ = ?")
                .params(officerId == null ? null : officerId.toString(), taskId)
                .update();
        database.sql("update task_item set assignee_id = ?, claimed_at = opened_at where task_id = ?")
                .params(officerId, taskId)
                .update();
    }

    private void positionLasts(String lastDay) {
        database.sql("update officer_position set valid_to = cast(? as date) where officer_id = ?")
                .params(lastDay, officers.id(OFFICER))
                .update();
    }

    private List<String> audited() {
        return database.sql("select action from audit_entry where case_key = ? order by id")
                .param(caseKey)
                .query(String.class)
                .list();
    }

    private static Submission good(String... changes) {
        Map<String, List<String>> texts = new TreeMap<>(Map.of(
                "seenOn", List.of("06/02/2025"),
                "people", List.of("5"),
                "amount", List.of("60.000.000"),
                "outcome", List.of("pass"),
                "told", List.of("true")));
        Stream.iterate(0, at -> at < changes.length, at -> at + 2)
                .forEach(at -> texts.put(changes[at], List.of(changes[at + 1])));
        return new Submission(texts, Map.of());
    }
}
