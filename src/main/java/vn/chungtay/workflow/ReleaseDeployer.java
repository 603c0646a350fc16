package vn.chungtay.workflow;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
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
            List<Deployment> earlier = deployments();
            if (earlier.isEmpty() || !digest.equals(earlier.get(0).getSource())) {
                add(release, digest);
            }
            deployments().forEach(known -> jobs.registerDeploymentForJobExecutor(known.getId()));
        });
    }

    private void oneNodeAtATime() {
        database.sql("select pg_advisory_xact_lock(hashtext('release'))")
                .query()
                .singleRow();
    }

    private List<Deployment> deployments() {
        return models.createDeploymentQuery()
                .deploymentName(NAME)
                .orderByDeploymentTime()
                .desc()
                .list();
    }

    private void add(Release release, String digest) {
        DeploymentBuilder deployment = models.createDeployment().name(NAME).source(digest);
        release.files().forEach((name, content) -> deployment.addInputStream(name, new ByteArrayInputStream(content)));
        deployment.deploy();
    }
}
