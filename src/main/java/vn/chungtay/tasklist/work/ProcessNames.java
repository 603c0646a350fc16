package vn.chungtay.tasklist.work;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** The Vietnamese names of processes, from their newest models. */
@Component
public class ProcessNames {

    private final RepositoryService models;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    ProcessNames(RepositoryService models) {
        this.models = models;
    }

    public String of(String processKey) {
        return known.computeIfAbsent(processKey, this::read);
    }

    private String read(String processKey) {
        ProcessDefinition model = models.createProcessDefinitionQuery()
                .processDefinitionKey(processKey)
                .latestVersion()
                .singleResult();
        return model == null || model.getName() == null ? processKey : model.getName();
    }
}
