package vn.chungtay.workflow;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;

/** One engine per JVM, on a database in memory; its jobs run only when a test says so. */
final class ProcessTestEngine {

    static final ProcessTestEngine SHARED = new ProcessTestEngine();

    private final Map<Object, Object> beans = new HashMap<>();
    private final ProcessEngine engine;

    private ProcessTestEngine() {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName("process tests");
        configuration.setJdbcUrl("jdbc:h2:mem:process-tests;DB_CLOSE_DELAY=-1");
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
        configuration.setJobExecutorActivate(false);
        configuration.setMetricsEnabled(false);
        configuration.setCmmnEnabled(false);
        configuration.setExpressionManager(new ModelExpressions(beans));
        engine = configuration.buildProcessEngine();
    }

    ProcessEngine engine() {
        AbstractAssertions.init(engine);
        return engine;
    }

    Map<Object, Object> beans() {
        return beans;
    }
}
