package vn.chungtay.workflow;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the modules how cases move on, and closes the deadlines of timers that wait no more. */
@Component
class StepNews {

    private final ApplicationEventPublisher events;
    private final CaseDeadlines deadlines;
    private final Clock clock;

    StepNews(ApplicationEventPublisher events, CaseDeadlines deadlines, Clock clock) {
        this.events = events;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    void stepTaken(String caseKey, String processKey, String activityId, @Nullable String activityName, String kind) {
        events.publishEvent(new StepTaken(caseKey, processKey, activityId, activityName, kind, clock.instant()));
    }

    void processEnded(String caseKey, String processKey, @Nullable String endEventId) {
        events.publishEvent(new ProcessEnded(caseKey, processKey, endEventId));
    }

    void timerStopped(String caseKey, String processInstanceId, String timerId) {
        deadlines.close(caseKey, CaseDeadlines.timer(processInstanceId, timerId));
    }
}
