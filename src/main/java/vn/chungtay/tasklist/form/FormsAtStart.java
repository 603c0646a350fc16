package vn.chungtay.tasklist.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Stops the start when a form can't be shown: one that this release carries, before it is deployed, or one of an earlier
 * release for which a task still waits.
 */
@Component
class FormsAtStart implements SmartInitializingSingleton {

    private final DeployedForms deployed;
    private final JdbcClient database;

    FormsAtStart(DeployedForms deployed, JdbcClient database) {
        this.deployed = deployed;
        this.database = database;
        readCarried();
    }

    private static void readCarried() {
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:forms/**/*.form")) {
                FormReader.read("forms/" + file.getFilename(), file.getContentAsByteArray());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void afterSingletonsInstantiated() {
        database.sql("select distinct deployment_id, form_key from task_item where state = 'OPEN'")
                .query(row -> {
                    deployed.get(row.getString("deployment_id"), row.getString("form_key"));
                });
    }
}
