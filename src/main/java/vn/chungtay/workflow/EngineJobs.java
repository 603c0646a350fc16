package vn.chungtay.workflow;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.runtime.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

@Component
class EngineJobs implements Jobs {

    private static final Logger LOG = LoggerFactory.getLogger(EngineJobs.class);

    private final ManagementService jobs;
    private final ObjectProvider<JobExecutor> executor;

    EngineJobs(ManagementService jobs, ObjectProvider<JobExecutor> executor) {
        this.jobs = jobs;
        this.executor = executor;
    }

    @Override
    public void pause() {
        executor.ifAvailable(JobExecutor::shutdown);
    }

    @Override
    public void resume() {
        executor.ifAvailable(JobExecutor::start);
    }

    @Override
    public int runDue() {
        Set<String> run = new HashSet<>();
        for (List<Job> due = due(run); !due.isEmpty(); due = due(run)) {
            due.forEach(job -> run(job.getId(), run));
        }
        return run.size();
    }

    private List<Job> due(Set<String> alreadyRun) {
        return jobs.createJobQuery().executable().orderByJobDuedate().asc().list().stream()
                .filter(job -> job.getProcessInstanceId() != null && !alreadyRun.contains(job.getId()))
                .toList();
    }

    private void run(String jobId, Set<String> run) {
        if (!run.add(jobId) || jobs.createJobQuery().jobId(jobId).count() == 0) {
            return;
        }
        try {
            jobs.executeJob(jobId);
        } catch (RuntimeException failure) {
            LOG.warn("Job {} failed and waits for its next try", jobId, failure);
        }
    }
}
