package vn.chungtay.workflow;

import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.chungtay.calendar.Deadline;
import vn.chungtay.calendar.DeadlineMoved;

/** Moves due dates and timers when their deadlines move. */
@Component
class DeadlineFollower {

    private final CaseDeadlines deadlines;
    private final Tasks tasks;
    private final ManagementService jobs;

    DeadlineFollower(CaseDeadlines deadlines, Tasks tasks, ManagementService jobs) {
        this.deadlines = deadlines;
        this.tasks = tasks;
        this.jobs = jobs;
    }

    @EventListener
    void follow(DeadlineMoved moved) {
        deadlines.find(moved.deadlineId()).ifPresent(this::follow);
    }

    private void follow(Deadline deadline) {
        String ref = deadline.ref();
        if (ref.startsWith(CaseDeadlines.TASK)) {
            tasks.moveDue(ref.substring(CaseDeadlines.TASK.length()), deadline.dueAt());
        } else if (ref.startsWith(CaseDeadlines.TIMER)) {
            String[] timer = ref.substring(CaseDeadlines.TIMER.length()).split("/");
            moveTimer(timer[0], timer[1], Date.from(deadline.dueAt()));
        }
    }

    private void moveTimer(String processInstanceId, String timerId, Date dueAt) {
        jobs.createJobQuery()
                .processInstanceId(processInstanceId)
                .activityId(timerId)
                .timers()
                .list()
                .forEach(timer -> jobs.setJobDuedate(timer.getId(), dueAt, false));
    }
}
