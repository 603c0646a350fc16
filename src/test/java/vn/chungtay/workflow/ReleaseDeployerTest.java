package vn.chungtay.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.ChungTayTest;
import vn.chungtay.TestWeb;
import vn.chungtay.organisation.TestOfficers;

/** Each test's transaction is undone, and with it what it deployed. */
@ChungTayTest
@Transactional
class ReleaseDeployerTest {

    private static final String PARKED = "XX-2025-VQ-9101";
    private static final String LATER = "XX-2025-VQ-9102";

    @Autowired
    ReleaseDeployer deployer;

    @Autowired
    Processes processes;

    @Autowired
    Tasks port;

    @Autowired
    Diagrams diagrams;

    @Autowired
    TaskService tasks;

    @Autowired
    RepositoryService models;

    @Autowired
    ManagementService jobs;

    @Autowired
    JdbcClient database;

    @Autowired
    EntityManager entities;

    @Autowired
    TestWeb web;

    @Autowired
    TestOfficers officers;

    @BeforeEach
    void aCaseIsParkedOnTheFirstRelease() {
        SampleRelease.addRules(database);
        deployer.deploy(SampleRelease.first());
        start(PARKED);
    }

    @Test
    void anEqualReleaseIsNotDeployedAgain() {
        long before = models.createDeploymentQuery().count();
        deployer.deploy(SampleRelease.first());
        assertThat(models.createDeploymentQuery().count()).isEqualTo(before);
    }

    @Test
    void aChangedFileDeploysTheWholeRelease() {
        deployer.deploy(SampleRelease.next());
        assertThat(models.getDeploymentResourceNames(deploymentIds().get(0)))
                .containsExactlyInAnyOrderElementsOf(
                        SampleRelease.next().files().keySet());
    }

    @Test
    void thisNodeRunsTheJobsOfEarlierReleasesToo() {
        deployer.deploy(SampleRelease.next());
        assertThat(jobs.getRegisteredDeployments()).containsAll(deploymentIds());
    }

    @Test
    void aParkedCaseSeesTheFormOfItsVersionAndALaterOneTheNew() throws Exception {
        deployer.deploy(SampleRelease.next());
        start(LATER);
        page(PARKED, "Trích yếu văn bản", "Nội dung văn bản");
        page(LATER, "Nội dung văn bản", "Trích yếu văn bản");
    }

    @Test
    void aParkedCaseGoesOnOnItsVersionAndALaterOneOnTheNew() {
        deployer.deploy(SampleRelease.next());
        start(LATER);
        port.complete(task(PARKED), Map.of());
        port.complete(task(LATER), Map.of());
        assertThat(diagrams.activeActivities(PARKED)).containsExactly("service_note");
        assertThat(diagrams.activeActivities(LATER)).containsExactly("task_recheck");
        jobs.executeJob(jobs.createJobQuery().messages().singleResult().getId());
        assertThat(diagrams.activeActivities(PARKED)).containsExactly("call_issue");
        assertThat(diagrams.xml(PARKED).orElseThrow()).doesNotContain("task_recheck");
        assertThat(diagrams.xml(LATER).orElseThrow()).contains("task_recheck");
    }

    /** The newest first. */
    private List<String> deploymentIds() {
        return database.sql("select deployment_id from engine_release order by id desc")
                .query(String.class)
                .list();
    }

    private void start(String caseKey) {
        processes.start("sample-errand", caseKey, Map.of("communeId", "VQ.DIEMHE", "documentId", 5L));
    }

    private String task(String caseKey) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(caseKey)
                .singleResult()
                .getId();
    }

    private void page(String caseKey, String shown, String hidden) throws Exception {
        entities.flush();
        web.mvc()
                .perform(get("/viec/{taskId}", task(caseKey)).with(officers.as(TestOfficers.DIEMHE_OFFICER)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(shown)))
                .andExpect(content().string(not(containsString(hidden))));
    }
}
