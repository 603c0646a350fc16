package vn.chungtay.workflow;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class EngineIncidents implements Incidents {

    private static final int TRIES = 3;

    private final RuntimeService running;
    private final ManagementService jobs;
    private final Clock clock;

    EngineIncidents(RuntimeService running, ManagementService jobs, Clock clock) {
        this.running = running;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public List<StuckStep> open() {
        List<Incident> failed = running.createIncidentQuery()
                .incidentType(Incident.FAILED_JOB_HANDLER_TYPE)
                .orderByIncidentTimestamp()
                .asc()
                .list();
        // A call activity repeats the incident of what it called.
        List<Incident> origins = failed.stream()
                .filter(incident -> incident.getId().equals(incident.getCauseIncidentId()))
                .toList();
        Map<String, ProcessInstance> cases = cases(origins);
        return origins.stream()
                .map(incident -> describe(incident, cases.get(incident.getProcessInstanceId())))
                .toList();
    }

    @Override
    public void retry(String jobId) {
        jobs.setJobRetries(TRIES)
                .jobId(jobId)
                .dueDate(Date.from(clock.instant()))
                .execute();
    }

    private Map<String, ProcessInstance> cases(List<Incident> incidents) {
        Set<String> ids = incidents.stream()
                .map(Incident::getProcessInstanceId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return ids.isEmpty()
                ? Map.of()
                : running.createProcessInstanceQuery().processInstanceIds(ids).list().stream()
                        .collect(Collectors.toMap(ProcessInstance::getId, Function.identity()));
    }

    private static StuckStep describe(Incident incident, @Nullable ProcessInstance process) {
        return new StuckStep(
                incident.getConfiguration(),
                process == null ? null : process.getBusinessKey(),
                incident.getProcessDefinitionId().split(":")[0],
                incident.getActivityId(),
                incident.getIncidentMessage(),
                incident.getIncidentTimestamp().toInstant());
    }
}
