package vn.chungtay.workflow;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.chungtay.calendar.Deadline;
import vn.chungtay.calendar.DeadlineState;
import vn.chungtay.calendar.Deadlines;

/** The deadlines for which a task or a timer waits. Their reference says which. */
@Component
class CaseDeadlines {

    static final String TASK = "task:";
    static final String TIMER = "timer:";

    private final ObjectProvider<Deadlines> deadlines;

    /** Late, because the engine starts before the domain. */
    CaseDeadlines(ObjectProvider<Deadlines> deadlines) {
        this.deadlines = deadlines;
    }

    static String task(String taskId) {
        return TASK + taskId;
    }

    static String timer(String processInstanceId, String timerId) {
        return TIMER + processInstanceId + "/" + timerId;
    }

    Deadline open(String ruleCode, String caseKey, String ref) {
        return deadlines.getObject().open(ruleCode, caseKey, ref);
    }

    Deadline openFrom(String ruleCode, String caseKey, String ref, LocalDate start) {
        return deadlines.getObject().openFrom(ruleCode, caseKey, ref, start);
    }

    Deadline openUntil(String ruleCode, String caseKey, String ref, LocalDate due, String explanation) {
        return deadlines.getObject().openUntil(ruleCode, caseKey, ref, due, explanation);
    }

    Optional<Deadline> openFor(String caseKey, String ref) {
        return waiting(caseKey, ref).findFirst();
    }

    void close(String caseKey, String ref) {
        waiting(caseKey, ref).forEach(deadline -> deadlines.getObject().close(deadline.id()));
    }

    Optional<Deadline> find(long deadlineId) {
        return deadlines.getObject().find(deadlineId);
    }

    private Stream<Deadline> waiting(String caseKey, String ref) {
        return deadlines.getObject().ofCase(caseKey).stream()
                .filter(deadline -> deadline.ref().equals(ref) && deadline.state() != DeadlineState.CLOSED);
    }
}
