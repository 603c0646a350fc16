package vn.chungtay.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;

/** One case on the model under test. Steps that run in the background are run at once; timers only by {@link #fires}. */
public class RunningCase {

    private final ProcessEngine engine;
    private final ProcessInstance instance;

    RunningCase(ProcessEngine engine, ProcessInstance instance) {
        this.engine = engine;
        this.instance = instance;
    }

    /** For further statements with Camunda BPM Assert. */
    public ProcessInstance instance() {
        return instance;
    }

    /** It waits at these and nowhere else; a call activity counts while what it called is running. */
    public RunningCase isAt(String... activityIds) {
        BpmnAwareTests.assertThat(instance).isWaitingAtExactly(activityIds);
        return this;
    }

    /** The task waits for the group ({@code unit:ROLE}). */
    public RunningCase isFor(String taskKey, String group) {
        BpmnAwareTests.assertThat(task(taskKey)).hasCandidateGroup(group);
        return this;
    }

    public RunningCase complete(String taskKey) {
        return complete(taskKey, Map.of());
    }

    public RunningCase complete(String taskKey, String variable, Object value) {
        return complete(taskKey, Map.of(variable, value));
    }

    public RunningCase complete(String taskKey, Map<String, ?> variables) {
        engine.getTaskService().complete(task(taskKey).getId(), Primitives.checked(variables));
        return runJobs();
    }

    public RunningCase receives(String messageName) {
        return receives(messageName, Map.of());
    }

    public RunningCase receives(String messageName, Map<String, ?> variables) {
        engine.getRuntimeService()
                .createMessageCorrelation(messageName)
                .processInstanceId(instance.getId())
                .setVariables(Primitives.checked(variables))
                .correlate();
        return runJobs();
    }

    /** The timer waits for exactly this instant. */
    public RunningCase isTimedFor(String timerId, Instant instant) {
        assertThat(timer(timerId).getDuedate().toInstant()).isEqualTo(instant);
        return this;
    }

    /** Moves the clock to the timer's instant, proves that it was not due before, and lets it fire. */
    public RunningCase fires(String timerId) {
        Job timer = timer(timerId);
        ClockUtil.setCurrentTime(new Date(timer.getDuedate().getTime() - 1000));
        assertThat(jobs().jobId(timer.getId()).executable().count())
                .as("%s one second before", timerId)
                .isZero();
        ClockUtil.setCurrentTime(timer.getDuedate());
        engine.getManagementService().executeJob(timer.getId());
        return runJobs();
    }

    /** What the call activity called; it waits until the test lets it return. */
    public CalledProcess called(String processKey) {
        List<ProcessInstance> called = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .superProcessInstanceId(instance.getId())
                .processDefinitionKey(processKey)
                .list();
        assertThat(called).as("running calls of %s", processKey).isNotEmpty();
        return new CalledProcess(engine, called.get(0), this);
    }

    public RunningCase has(String variable, Object value) {
        assertThat(engine.getRuntimeService().getVariable(instance.getId(), variable))
                .as(variable)
                .isEqualTo(value);
        return this;
    }

    public RunningCase passed(String... activityIds) {
        BpmnAwareTests.assertThat(instance).hasPassed(activityIds);
        return this;
    }

    public RunningCase hasNotPassed(String... activityIds) {
        BpmnAwareTests.assertThat(instance).hasNotPassed(activityIds);
        return this;
    }

    public void endsAt(String endEventId) {
        BpmnAwareTests.assertThat(instance).isEnded();
        // The instance's own end activity would be the event sub-process when the road ended inside one.
        passed(endEventId);
    }

    /** Runs what waits in the background, until only people, messages, timers and calls are waited for. */
    public RunningCase runJobs() {
        for (List<Job> jobs = jobs().messages().withRetriesLeft().list();
                !jobs.isEmpty();
                jobs = jobs().messages().withRetriesLeft().list()) {
            jobs.forEach(job -> engine.getManagementService().executeJob(job.getId()));
        }
        return this;
    }

    private JobQuery jobs() {
        return engine.getManagementService().createJobQuery().processInstanceId(instance.getId());
    }

    private Job timer(String timerId) {
        Job timer = jobs().activityId(timerId).singleResult();
        assertThat(timer).as("timer %s", timerId).isNotNull();
        return timer;
    }

    private Task task(String taskKey) {
        List<Task> tasks = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance.getId())
                .taskDefinitionKey(taskKey)
                .list();
        assertThat(tasks).as("open tasks %s", taskKey).isNotEmpty();
        return tasks.get(0);
    }
}
