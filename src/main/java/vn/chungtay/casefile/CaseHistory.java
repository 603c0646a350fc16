package vn.chungtay.casefile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** Newest first; at the same moment what followed stands above what caused it. */
    List<Moment> of(String caseKey) {
        List<CaseTask> all = tasks.of(caseKey);
        String about = about(caseKey, all);
        Stream<Moment> done = all.stream().flatMap(task -> done(task, caseKey, about).stream());
        Stream<Moment> mishaps = audit.ofCase(caseKey).stream().flatMap(entry -> Mishaps.of(entry, officers).stream());
        Stream<Moment> moved = deadlines.changesOf(caseKey).stream().map(CaseHistory::moved);
        List<Moment> moments = Stream.of(done, mishaps, steps.of(caseKey).stream(), moved)
                .flatMap(kind -> kind)
                .sorted(Comparator.comparing(Moment::at))
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.reverse(moments);
        return List.copyOf(moments);
    }

    /** A task of a called case says what it concerned: which paper was approved, which tranche paid. */
    private Optional<Moment> done(CaseTask task, String caseKey, String about) {
        if (task.closedAt() == null || task.closedBy() == null) {
            return Optional.empty();
        }
        String what = task.caseKey().equals(caseKey)
                ? task.name()
                : task.name() + ": " + beyond(about, task.subject().about());
        return Optional.of(Moment.plain(task.closedAt(), what, officers.nameOf(Long.toString(task.closedBy()))));
    }

    private static String about(String caseKey, List<CaseTask> all) {
        return all.stream()
                .filter(task -> task.caseKey().equals(caseKey))
                .map(task -> task.subject().about())
                .findFirst()
                .orElse("");
    }

    /** What the case itself is about needn't be said again: of "Hộ Nông Văn Mẫu, đợt 1" there stays "đợt 1". */
    static String beyond(String known, String told) {
        String family = known.contains(", ") ? known.substring(0, known.indexOf(", ") + 2) : known;
        return !family.isEmpty() && told.length() > family.length() && told.startsWith(family)
                ? told.substring(family.length())
                : told;
    }

    private static Moment moved(DeadlineChange change) {
        String what = "Hạn “%s” chuyển từ %s sang %s: %s"
                .formatted(change.label(), Viet.date(change.from()), Viet.date(change.to()), change.reason());
        return Moment.plain(change.at(), what, null);
    }
}
