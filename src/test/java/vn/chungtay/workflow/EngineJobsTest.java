package vn.chungtay.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.ChungTayTest;
import vn.chungtay.calendar.MovableClock;

/** A step in the background that fails, on committed rows. */
@ChungTayTest
class EngineJobsTest {

    private static final String CASE = "XX-2025-VQ-9201";

    @Autowired
    Jobs jobs;

    @Autowired
    Incidents incidents;

    @Autowired
    Diagrams diagrams;

    @Autowired
    Processes processes;

    @Autowired
    Tasks port;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService running;

    @Autowired
    RepositoryService models;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    private Instant start;
    private String deploymentId;
    private String instanceId;

    @BeforeEach
    void aCaseIsAboutToFail() {
        start = clock.instant();
        transaction.executeWithoutResult(status -> {
            SampleRelease.addRules(database);
            deploymentId = models.createDeployment()
                    .addClasspathResource("bpmn-samples/sample-errand.bpmn")
                    .addClasspathResource("bpmn-samples/sample-issue.bpmn")
                    .deploy()
                    .getId();
            Map<String, Object> variables = Map.of("communeId", "VQ.DIEMHE", "documentId", 5L, "broken", true);
            instanceId = processes.start("sample-errand", CASE, variables);
        });
        transaction.executeWithoutResult(status -> {
            String taskId = tasks.createTaskQuery()
                    .processInstanceBusinessKey(CASE)
                    .singleResult()
                    .getId();
            port.complete(taskId, Map.of());
        });
    }

    @AfterEach
    void nothingIsLeft() {
        clock.moveTo(start);
        transaction.executeWithoutResult(status -> {
            processes.cancel(CASE, "Hết thử");
            models.deleteDeployment(deploymentId, true);
        });
        database.sql("delete from deadline where case_key like :key")
                .param("key", CASE + "%")
                .update();
        database.sql("delete from deadline_rule where code like 'sample-%'").update();
    }

    @Test
    void aStepIsTriedThreeTimesAndThenWaitsForAnAdministrator() {
        assertThat(jobs.runDue()).isOne();
        assertThat(jobs.runDue()).as("before its next try is due").isZero();
        clock.moveTo(clock.instant().plus(Duration.ofMinutes(1)));
        assertThat(jobs.runDue()).isOne();
        assertThat(incidents.open()).isEmpty();
        clock.moveTo(clock.instant().plus(Duration.ofMinutes(10)));
        assertThat(jobs.runDue()).isOne();
        assertThat(incidents.open()).singleElement().satisfies(stuck -> {
            assertThat(stuck.caseKey()).isEqualTo(CASE);
            assertThat(stuck.processKey()).isEqualTo("sample-errand");
            assertThat(stuck.activityId()).isEqualTo("service_note");
            assertThat(stuck.message()).contains("The register cannot be reached");
        });
    }

    @Test
    void aStepWhoseCauseIsMendedIsTriedAgain() {
        jobs.runDue();
        clock.moveTo(clock.instant().plus(Duration.ofMinutes(1)));
        jobs.runDue();
        clock.moveTo(clock.instant().plus(Duration.ofMinutes(10)));
        jobs.runDue();
        running.removeVariable(instanceId, "broken");
        incidents.retry(incidents.open().get(0).jobId());
        assertThat(jobs.runDue()).isOne();
        assertThat(incidents.open()).isEmpty();
        assertThat(diagrams.activeActivities(CASE)).containsExactly("call_issue");
    }
}
