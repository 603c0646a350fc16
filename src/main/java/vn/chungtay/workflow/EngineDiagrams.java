package vn.chungtay.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Component;

@Component
class EngineDiagrams implements Diagrams {

    private final HistoryService history;
    private final RuntimeService running;
    private final RepositoryService models;

    EngineDiagrams(HistoryService history, RuntimeService running, RepositoryService models) {
        this.history = history;
        this.running = running;
        this.models = models;
    }

    @Override
    public Optional<String> xml(String caseKey) {
        return latest(caseKey)
                .map(instance -> models.getProcessModel(instance.getProcessDefinitionId()))
                .map(EngineDiagrams::read);
    }

    @Override
    public List<String> activeActivities(String caseKey) {
        return latest(caseKey).filter(instance -> instance.getEndTime() == null).stream()
                .flatMap(instance -> running.getActiveActivityIds(instance.getId()).stream())
                .distinct()
                .toList();
    }

    @Override
    public List<String> pastActivities(String caseKey) {
        return latest(caseKey).stream()
                .flatMap(instance -> left(instance.getId()).stream())
                .map(HistoricActivityInstance::getActivityId)
                .distinct()
                .toList();
    }

    private List<HistoricActivityInstance> left(String processInstanceId) {
        return history.createHistoricActivityInstanceQuery()
                .processInstanceId(processInstanceId)
                .finished()
                .orderByHistoricActivityInstanceEndTime()
                .asc()
                .orderPartiallyByOccurrence()
                .asc()
                .list();
    }

    private Optional<HistoricProcessInstance> latest(String caseKey) {
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(caseKey)
                .orderByProcessInstanceStartTime()
                .desc()
                .listPage(0, 1)
                .stream()
                .findFirst();
    }

    private static String read(InputStream model) {
        try (model) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
