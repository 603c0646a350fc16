package vn.chungtay.tasklist.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chungtay.calendar.DayStrip;
import vn.chungtay.calendar.Deadline;
import vn.chungtay.calendar.Deadlines;
import vn.chungtay.calendar.DueWords;
import vn.chungtay.organisation.CurrentOfficer;
import vn.chungtay.organisation.Officers;
import vn.chungtay.tasklist.Holders;
import vn.chungtay.tasklist.work.DeskFilter;
import vn.chungtay.tasklist.work.ProcessNames;
import vn.chungtay.tasklist.work.TaskList;
import vn.chungtay.tasklist.work.TaskView;

/** Puts the frame of a task's page together. */
@Component
class TaskScreens {

    private final Deadlines deadlines;
    private final DueWords dueWords;
    private final DayStrip strip;
    private final TaskList tasks;
    private final CurrentOfficer current;
    private final Holders holders;
    private final Officers officers;
    private final ProcessNames processes;

    TaskScreens(
            Deadlines deadlines,
            DueWords dueWords,
            DayStrip strip,
            TaskList tasks,
            CurrentOfficer current,
            Holders holders,
            Officers officers,
            ProcessNames processes) {
        this.deadlines = deadlines;
        this.dueWords = dueWords;
        this.strip = strip;
        this.tasks = tasks;
        this.current = current;
        this.holders = holders;
        this.officers = officers;
        this.processes = processes;
    }

    TaskScreen of(TaskView task, DeskAddress from) {
        Deadline deadline = deadline(task);
        Long holder = holders.of(task.assigneeId(), task.workGroup());
        return new TaskScreen(
                task,
                dueWords.of(task.dueOn()),
                deadline,
                deadline == null ? List.of() : strip.of(deadline, tasks.today()),
                holder == null ? null : officers.nameOf(holder.toString()),
                holder != null && holder == current.get().id(),
                from.list(),
                DeskPages.title(from.filter().desk()),
                filter(from.filter(), task),
                from.task(task.taskId(), ""),
                from.task(task.taskId(), "nhan"),
                from.task(task.taskId(), "tra"));
    }

    /** A list filtered by place shows tasks of that place only, so the task knows its name. */
    private String filter(DeskFilter filter, TaskView task) {
        List<String> words = new ArrayList<>();
        if (filter.due() != null) {
            words.add(filter.due().label().toLowerCase(Locale.ROOT));
        }
        if (!filter.place().isEmpty()) {
            words.add(task.placeName());
        }
        if (!filter.process().isEmpty()) {
            words.add(processes.of(filter.process()));
        }
        if (!filter.words().isEmpty()) {
            words.add("“" + filter.words() + "”");
        }
        return String.join(", ", words);
    }

    private @Nullable Deadline deadline(TaskView task) {
        return task.deadlineId() == null
                ? null
                : deadlines.find(task.deadlineId()).orElse(null);
    }
}
