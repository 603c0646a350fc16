package vn.chungtay.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.chungtay.audit.AuditLog;

/** Reckons due dates again and tells whoever has to follow. Runs inside the caller's transaction. */
@Component
class Reckoning {

    private final TrackedDeadlines deadlines;
    private final DeadlineMoves moves;
    private final CalendarDays days;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reckoning(
            TrackedDeadlines deadlines,
            DeadlineMoves moves,
            CalendarDays days,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.deadlines = deadlines;
        this.moves = moves;
        this.days = days;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** How many due dates moved. */
    int calendarChanged(LocalDate day, String reason) {
        DayTable table = days.table();
        int moved = 0;
        for (TrackedDeadline deadline : deadlines.across(day)) {
            LocalDate before = deadline.dueDate();
            if (move(deadline, table)) {
                remember(deadline, before, reason);
                moved++;
            }
        }
        return moved;
    }

    void paused(TrackedDeadline deadline) {
        audit(deadline, "deadline.paused", deadline.dueDate());
        move(deadline, days.table());
    }

    /** The history shows one move for the whole pause, not one for each of its days. */
    void resumed(TrackedDeadline deadline, DeadlinePause pause) {
        move(deadline, days.table());
        if (deadline.dueDate().equals(pause.dueBefore())) {
            audit(deadline, "deadline.resumed", pause.dueBefore());
        } else {
            remember(
                    deadline,
                    pause.dueBefore(),
                    "Tạm dừng từ ngày %s: %s".formatted(DayText.full(pause.pausedOn()), pause.reason()));
        }
    }

    /** Keeps the due dates of what rests ahead of the clock. */
    void restOn() {
        List<TrackedDeadline> resting = deadlines.paused();
        if (!resting.isEmpty()) {
            DayTable table = days.table();
            resting.forEach(deadline -> move(deadline, table));
        }
    }

    private boolean move(TrackedDeadline deadline, DayTable table) {
        LocalDate before = deadline.dueDate();
        LocalDate after = deadline.reckon(table, LocalDate.now(clock));
        if (after.equals(before)) {
            return false;
        }
        Deadline now = deadline.view();
        events.publishEvent(new DeadlineMoved(now.id(), now.ruleCode(), now.caseKey(), now.ref(), before, after));
        return true;
    }

    private void remember(TrackedDeadline deadline, LocalDate before, String reason) {
        moves.save(new DeadlineMove(deadline.view(), before, reason, clock.instant()));
        audit(deadline, "deadline.moved", before);
    }

    private void audit(TrackedDeadline deadline, String action, LocalDate before) {
        Deadline now = deadline.view();
        Map<String, String> facts = Map.of(
                "rule",
                now.ruleCode(),
                "from",
                before.toString(),
                "to",
                now.dueDate().toString());
        audit.record(action, "deadline", String.valueOf(now.id()), now.caseKey(), facts);
    }
}
