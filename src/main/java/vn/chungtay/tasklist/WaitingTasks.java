package vn.chungtay.tasklist;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.chungtay.calendar.DueWords;
import vn.chungtay.calendar.WhyDue;
import vn.chungtay.organisation.Officer;
import vn.chungtay.organisation.Officers;
import vn.chungtay.organisation.Units;

/** Who holds a case now, and until when; for the page of the case. Unscoped, as {@link CaseTasks}. */
@Service
public class WaitingTasks {

    private final CaseTasks tasks;
    private final Holders holders;
    private final Officers officers;
    private final Units units;
    private final DueWords dues;
    private final WhyDue reasons;

    WaitingTasks(CaseTasks tasks, Holders holders, Officers officers, Units units, DueWords dues, WhyDue reasons) {
        this.tasks = tasks;
        this.holders = holders;
        this.officers = officers;
        this.units = units;
        this.dues = dues;
        this.reasons = reasons;
    }

    public List<WaitingTask> of(String caseKey, Officer reader) {
        return tasks.of(caseKey).stream()
                .filter(CaseTask::isOpen)
                .sorted(Comparator.comparing(CaseTask::dueOn))
                .map(task -> waiting(task, reader))
                .toList();
    }

    private WaitingTask waiting(CaseTask task, Officer reader) {
        Long holder = holders.of(task.assigneeId(), task.group());
        return new WaitingTask(
                task.taskId(),
                task.name(),
                name(holder),
                units.get(task.unitId()).agencyName(),
                task.openedAt(),
                dues.of(task.dueOn()),
                Optional.ofNullable(task.deadlineId()).flatMap(reasons::of).orElse(null),
                reader.scope().groups().contains(task.group()) && (holder == null || holder == reader.id()));
    }

    private @Nullable String name(@Nullable Long holder) {
        return holder == null ? null : officers.nameOf(Long.toString(holder));
    }
}
