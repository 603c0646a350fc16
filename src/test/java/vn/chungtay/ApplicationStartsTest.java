package vn.chungtay;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ChungTayTest
class ApplicationStartsTest {

    @Autowired
    ProcessEngine engine;

    @Autowired
    RepositoryService models;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcTemplate database;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Flyway flyway;

    @BeforeEach
    void aTable() {
        database.execute("create table if not exists rollback_probe (word text)");
    }

    @AfterEach
    void noTable() {
        database.execute("drop table rollback_probe");
    }

    @Test
    void allMigrationsHaveRunAndTheEngineSchemaIsTheFirst() {
        assertThat(flyway.info().pending()).isEmpty();
        assertThat(flyway.info().applied()[0].getDescription()).isEqualTo("engine schema");
    }

    @Test
    void theEngineKeepsHistoryOfActivitiesAndLeavesTheSchemaAlone() {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        assertThat(configuration.getHistoryLevel()).isEqualTo(HistoryLevel.HISTORY_LEVEL_ACTIVITY);
        assertThat(configuration.getDatabaseSchemaUpdate()).isEqualTo("false");
        assertThat(configuration.isJobExecutorDeploymentAware()).isTrue();
        assertThat(configuration.isCmmnEnabled()).isFalse();
        assertThat(configuration.isStandaloneTasksEnabled()).isFalse();
        assertThat(configuration.getJobExecutor().isActive()).isFalse();
    }

    @Test
    void oneRollbackUndoesBothEngineAndDomain() {
        assertThat(transactions).isInstanceOf(JpaTransactionManager.class);
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            writeBoth();
            assertThat(deployments()).isOne();
            assertThat(words()).isOne();
            status.setRollbackOnly();
        });
        assertThat(deployments()).isZero();
        assertThat(words()).isZero();
    }

    @Test
    void namesAreFoundWithoutAccents() {
        assertThat(plain("Đặng Thị Thủy, ĐIỀM HE")).isEqualTo("dang thi thuy, diem he");
        assertThat(plain("Nguye\u0302\u0303n")).isEqualTo("nguyen");
    }

    @Test
    void sessionsLiveInVietnameseTime() {
        assertThat(database.queryForObject("show timezone", String.class)).isEqualTo("Asia/Ho_Chi_Minh");
    }

    private void writeBoth() {
        entities.createNativeQuery("insert into rollback_probe values ('mot')").executeUpdate();
        var model = Bpmn.createExecutableProcess("probe")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .endEvent()
                .done();
        models.createDeployment()
                .name("probe")
                .addModelInstance("probe.bpmn", model)
                .deploy();
    }

    private long deployments() {
        return models.createDeploymentQuery().deploymentName("probe").count();
    }

    private int words() {
        return database.queryForObject("select count(*) from rollback_probe", Integer.class);
    }

    private String plain(String text) {
        return database.queryForObject("select plain(?)", String.class, text);
    }
}
