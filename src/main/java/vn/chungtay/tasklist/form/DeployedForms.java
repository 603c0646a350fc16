package vn.chungtay.tasklist.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/** The forms as they were deployed together with their models: a case keeps the form of the version on which it runs. */
@Component
public class DeployedForms {

    private final RepositoryService models;

    /** Deployments never change, so what has been read stays true. */
    private final Map<String, Form> known = new ConcurrentHashMap<>();

    DeployedForms(RepositoryService models) {
        this.models = models;
    }

    public Form get(String deploymentId, String formKey) {
        return known.computeIfAbsent(deploymentId + "/" + formKey, key -> read(deploymentId, formKey));
    }

    private Form read(String deploymentId, String formKey) {
        String resource = models.getDeploymentResourceNames(deploymentId).stream()
                .filter(name -> name.endsWith("/" + formKey + ".form"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Deployment lacks the form " + formKey));
        try (InputStream content = models.getResourceAsStream(deploymentId, resource)) {
            return FormReader.read(resource, content.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
