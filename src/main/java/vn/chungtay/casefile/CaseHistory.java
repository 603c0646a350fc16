package vn.chungtay.casefile;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chungtay.audit.AuditLog;
import vn.chungtay.calendar.DeadlineChange;
import vn.chungtay.calendar.Deadlines;
import vn.chungtay.organisation.Officers;
import vn.chungtay.platform.Viet;
import vn.chungtay.tasklist.CaseTask;
import vn.chungtay.tasklist.CaseTasks;

/** What has happened to a case: tasks done, events on its road, due dates moved, and what went wrong. */
@Component
class CaseHistory {

    private final CaseSteps steps;
    private final CaseTasks tasks;
    private final AuditLog audit;
    private final Deadlines deadlines;
    private final Officers officers;

    CaseHistory(CaseSteps steps, CaseTasks tasks, AuditLog audit, Deadlines deadlines, Officers officers) {
        this.steps = steps;
        this.tasks = tasks;
        this.audit = audit;
        this.deadlines = deadlines;
        this.officers = officers;
    }

    /** Newest first. */
    List<Moment> of(String caseKey) {
        Stream<Moment> done = tasks.of(caseKey).stream().map(this::done).filter(Objects::nonNull);
        Stream<Moment> moved = deadlines.changesOf(caseKey).stream().map(CaseHistory::moved);
        Stream<Moment> mishaps = audit.ofCase(caseKey).stream().flatMap(entry -> Mishaps.of(entry, officers).stream());
        return Stream.of(steps.of(caseKey).stream(), done, moved, mishaps)
                .flatMap(moments -> moments)
                .sorted(Comparator.comparing(Moment::at).reversed())
                .toList();
    }

    private @Nullable Moment done(CaseTask task) {
        if (task.closedAt() == null || task.closedBy() == null) {
            return null;
        }
        return Moment.plain(task.closedAt(), task.name(), officers.nameOf(Long.toString(task.closedBy())));
    }

    private static Moment moved(DeadlineChange change) {
        String what = "Hạn “%s” chuyển từ %s sang %s: %s"
                .formatted(change.label(), Viet.date(change.from()), Viet.date(change.to()), change.reason());
        return Moment.plain(change.at(), what, null);
    }
}
