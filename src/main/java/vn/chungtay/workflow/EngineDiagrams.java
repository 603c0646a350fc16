package vn.chungtay.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricActivityInstanceQuery;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Component;

/** Read from the engine's history of activities, which holds running steps too. */
@Component
class EngineDiagrams implements Diagrams {

    private final HistoryService history;
    private final RepositoryService models;

    EngineDiagrams(HistoryService history, RepositoryService models) {
        this.history = history;
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
        return activities(caseKey, HistoricActivityInstanceQuery::unfinished);
    }

    @Override
    public List<String> pastActivities(String caseKey) {
        return activities(
                caseKey,
                query -> query.finished()
                        .orderByHistoricActivityInstanceEndTime()
                        .asc()
                        .orderPartiallyByOccurrence()
                        .asc());
    }

    private List<String> activities(
            String caseKey, java.util.function.UnaryOperator<HistoricActivityInstanceQuery> selection) {
        return latest(caseKey)
                .map(instance -> history.createHistoricActivityInstanceQuery().processInstanceId(instance.getId()))
                .map(query -> selection.apply(query).list())
                .orElse(List.of())
                .stream()
                .map(HistoricActivityInstance::getActivityId)
                .distinct()
                .toList();
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
