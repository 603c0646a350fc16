package vn.chungtay.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.ChungTayTest;
import vn.chungtay.calendar.AnnouncedDay;
import vn.chungtay.calendar.DayKind;
import vn.chungtay.calendar.Deadline;
import vn.chungtay.calendar.DeadlineState;
import vn.chungtay.calendar.Deadlines;
import vn.chungtay.calendar.HolidayAdministration;
import vn.chungtay.platform.Refusal;

/** Each test's transaction is undone. */
@ChungTayTest
@RecordApplicationEvents
@Transactional
class EngineSeamTest {

    private static final String CASE = "SE-2025-VQ-9001";
    private static final String GROUP = "VQ.DIEMHE:COMMUNE_OFFICER";

    @Autowired
    Processes processes;

    @Autowired
    Tasks tasks;

    @Autowired
    Diagrams diagrams;

    @Autowired
    Deadlines deadlines;

    @Autowired
    HolidayAdministration holidays;

    @Autowired
    CaseKeys caseKeys;

    @Autowired
    ApplicationContext context;

    @Autowired
    Clock clock;

    @Autowired
    RepositoryService models;

    @Autowired
    ManagementService jobs;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void anErrandRuns() {
        SampleRelease.addRules(database);
        models.createDeployment()
                .addClasspathResource("bpmn-samples/sample-errand.bpmn")
                .addClasspathResource("bpmn-samples/sample-issue.bpmn")
                .deploy();
        processes.start("sample-errand", CASE, Map.of("communeId", "VQ.DIEMHE", "documentId", 5L));
    }

    @Test
    void anOpenedTaskTellsWhoMayDoItUntilWhen() {
        TaskOpened opened = opened("task_prepare");
        assertThat(opened.group()).isEqualTo(GROUP);
        assertThat(opened.name()).isEqualTo("Chuẩn bị văn bản");
        assertThat(opened.formKey()).isEqualTo("task_prepare");
        assertThat(opened.task().caseKey()).isEqualTo(CASE);
        assertThat(opened.task().id("documentId")).isEqualTo(5);
        Deadline deadline = deadlines.find(opened.deadlineId()).orElseThrow();
        assertThat(opened.dueAt()).isEqualTo(deadline.dueAt());
        assertThat(deadline.ruleCode()).isEqualTo("sample-errand.task_prepare");
    }

    @Test
    void aCompletedTaskIsClosedWithItsDeadlineAndTheStepIsTold() {
        String taskId = opened("task_prepare").task().taskId();
        tasks.assign(taskId, "12");
        tasks.complete(taskId, Map.of());
        assertThat(heard(TaskAssigned.class)).containsExactly(new TaskAssigned(taskId, "12"));
        assertThat(heard(TaskClosed.class)).containsExactly(new TaskClosed(taskId, true, "12", clock.instant()));
        assertThat(openDeadlines()).isEmpty();
        assertThat(heard(StepTaken.class))
                .extracting(StepTaken::activityId)
                .containsExactly("start_asked", "task_prepare");
    }

    @Test
    void aReleasedTaskIsNobodys() {
        String taskId = opened("task_prepare").task().taskId();
        tasks.assign(taskId, "12");
        tasks.release(taskId);
        assertThat(heard(TaskAssigned.class)).last().isEqualTo(new TaskAssigned(taskId, null));
    }

    @Test
    void aRegroupedTaskWaitsForOthers() {
        String taskId = opened("task_prepare").task().taskId();
        tasks.regroup(taskId, "VQ-VP:CLERK");
        assertThat(heard(TaskRegrouped.class)).containsExactly(new TaskRegrouped(taskId, "VQ-VP:CLERK"));
    }

    @Test
    void aMessageThatOvertakesATaskClosesIt() {
        assertThat(processes.waitsFor("SampleWithdrawn", CASE)).isTrue();
        processes.message("SampleWithdrawn", CASE, Map.of());
        assertThat(heard(TaskClosed.class)).extracting(TaskClosed::completed).containsExactly(false);
        assertThat(heard(ProcessEnded.class)).containsExactly(new ProcessEnded(CASE, "sample-errand", "end_withdrawn"));
        assertThat(openDeadlines()).isEmpty();
        assertThat(processes.isRunning(CASE)).isFalse();
    }

    @Test
    void aTimerThatOvertakesATaskClosesItAndBothDeadlines() {
        assertThat(openDeadlines()).hasSize(2);
        jobs.executeJob(timer("timer_tooLate"));
        assertThat(heard(TaskClosed.class)).extracting(TaskClosed::completed).containsExactly(false);
        assertThat(heard(StepTaken.class)).extracting(StepTaken::kind).contains("boundaryTimer");
        assertThat(openDeadlines()).isEmpty();
    }

    @Test
    void aCancelledCaseClosesTheTasksOfWhatItCalled() {
        issue();
        String called = opened("task_issue").task().taskId();
        processes.cancel(CASE, "Thử");
        assertThat(heard(TaskClosed.class)).last().isEqualTo(new TaskClosed(called, false, null, clock.instant()));
        assertThat(heard(ProcessEnded.class))
                .containsExactlyInAnyOrder(
                        new ProcessEnded(CASE + "-V1", "sample-issue", null),
                        new ProcessEnded(CASE, "sample-errand", null));
        assertThat(deadlines.ofCase(CASE + "-V1")).allMatch(deadline -> deadline.state() == DeadlineState.CLOSED);
    }

    @Test
    void nobodyWaitsForAMessageOfAnotherStep() {
        issue();
        assertThat(processes.waitsFor("SampleWithdrawn", CASE)).isFalse();
        assertThatThrownBy(() -> processes.message("SampleWithdrawn", CASE, Map.of()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(CASE);
    }

    @Test
    void aMovedDeadlineMovesTheTaskAndTheTimer() {
        String taskId = opened("task_prepare").task().taskId();
        Instant before = opened("task_prepare").dueAt();
        holidays.announce(
                new AnnouncedDay(LocalDate.of(2025, 4, 17), DayKind.HOLIDAY, "Ngày nghỉ mẫu", false, "Văn bản mẫu"));
        Instant after = before.plus(Duration.ofDays(1));
        assertThat(openDeadlines()).extracting(Deadline::dueAt).containsOnly(after);
        assertThat(heard(TaskDueMoved.class))
                .filteredOn(moved -> moved.taskId().equals(taskId))
                .extracting(TaskDueMoved::dueAt)
                .containsExactly(after);
        assertThat(jobs.createJobQuery()
                        .jobId(timer("timer_tooLate"))
                        .singleResult()
                        .getDuedate())
                .isEqualTo(Date.from(after));
    }

    @Test
    void thePictureShowsWhereTheCaseStands() {
        issue();
        assertThat(diagrams.xml(CASE)).hasValueSatisfying(xml -> assertThat(xml).contains("id=\"sample-errand\""));
        assertThat(diagrams.activeActivities(CASE)).containsExactly("call_issue");
        assertThat(diagrams.pastActivities(CASE)).containsExactly("start_asked", "task_prepare", "service_note");
        assertThat(diagrams.activeActivities(CASE + "-V1")).containsExactly("task_issue");
    }

    @Test
    void onlyIdsAndShortWordsBecomeVariables() {
        String taskId = opened("task_prepare").task().taskId();
        assertThatThrownBy(() -> tasks.complete(taskId, Map.of("family", List.of())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tasks.complete(taskId, Map.of("reason", "x".repeat(201))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void expressionsReachOnlyProcessBeans() {
        var beans = new ProcessBeans(context);
        assertThat(beans.get("sampleTasks")).isInstanceOf(SampleTasks.class);
        assertThat(beans.get("dataSource")).isNull();
        assertThat(beans.get("engineTasks")).isNull();
    }

    @Test
    void theEngineReadsTheApplicationsClock() {
        assertThat(ClockUtil.getCurrentTime().toInstant()).isEqualTo(clock.instant());
    }

    @Test
    void caseKeysCountPerKindAndYear() {
        assertThat(caseKeys.next("ZZ")).isEqualTo("ZZ-2025-VQ-0001");
        assertThat(caseKeys.next("ZZ")).isEqualTo("ZZ-2025-VQ-0002");
    }

    private void issue() {
        tasks.complete(opened("task_prepare").task().taskId(), Map.of());
        jobs.executeJob(jobs.createJobQuery().messages().singleResult().getId());
    }

    private String timer(String timerId) {
        return jobs.createJobQuery().activityId(timerId).singleResult().getId();
    }

    private List<Deadline> openDeadlines() {
        return deadlines.ofCase(CASE).stream()
                .filter(deadline -> deadline.state() != DeadlineState.CLOSED)
                .toList();
    }

    private TaskOpened opened(String taskKey) {
        return events.stream(TaskOpened.class)
                .filter(event -> event.task().taskKey().equals(taskKey))
                .findFirst()
                .orElseThrow();
    }

    private <T> Stream<T> heard(Class<T> type) {
        return events.stream(type);
    }
}
