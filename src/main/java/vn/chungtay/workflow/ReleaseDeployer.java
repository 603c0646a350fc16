package vn.chungtay.workflow;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Deploys the whole release at start, once: forms are bound to the deployment of their model, so a partial one would
 * lose them. Running cases stay on the release with which they began.
 */
@Component
class ReleaseDeployer implements SmartInitializingSingleton {

    private static final String NAME = "Chung Tay";
    private static final Logger LOG = LoggerFactory.getLogger(ReleaseDeployer.class);

    private final RepositoryService models;
    private final ManagementService jobs;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    ReleaseDeployer(
            RepositoryService models,
            ManagementService jobs,
            JdbcClient database,
            PlatformTransactionManager transactions) {
        this.models = models;
        this.jobs = jobs;
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void afterSingletonsInstantiated() {
        deploy(Release.onClassPath());
    }

    /** Nothing happens if the last deployment is equal. From then on this node runs the jobs of all releases up to it. */
    void deploy(Release release) {
        if (release.files().isEmpty()) {
            return;
        }
        transaction.executeWithoutResult(status -> {
            oneNodeAtATime();
            String digest = release.digest();
            if (!lastDigest().equals(Optional.of(digest))) {
                add(release, digest);
            }
            deploymentIds().forEach(jobs::registerDeploymentForJobExecutor);
        });
    }

    private void oneNodeAtATime() {
        database.sql("select pg_advisory_xact_lock(hashtext('engine_release'))")
                .query()
                .singleRow();
    }

    private Optional<String> lastDigest() {
        return database.sql("select digest from engine_release order by id desc limit 1")
                .query(String.class)
                .optional();
    }

    private List<String> deploymentIds() {
        return database.sql("select deployment_id from engine_release")
                .query(String.class)
                .list();
    }

    private void add(Release release, String digest) {
        DeploymentBuilder deployment = models.createDeployment().name(NAME);
        release.files().forEach((name, content) -> deployment.addInputStream(name, new ByteArrayInputStream(content)));
        String deploymentId = deployment.deploy().getId();
        database.sql("insert into engine_release (digest, deployment_id) values (:digest, :deployment)")
                .param("digest", digest)
                .param("deployment", deploymentId)
                .update();
        LOG.info("Deployed {} models and forms as release {}", release.files().size(), digest.substring(0, 12));
    }
}
