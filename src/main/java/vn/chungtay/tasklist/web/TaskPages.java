package vn.chungtay.tasklist.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.chungtay.platform.Refusal;
import vn.chungtay.tasklist.TaskPage;
import vn.chungtay.tasklist.form.Checked;
import vn.chungtay.tasklist.form.Form;
import vn.chungtay.tasklist.form.Submission;
import vn.chungtay.tasklist.form.Supplied;
import vn.chungtay.tasklist.work.TaskConflict;
import vn.chungtay.tasklist.work.TaskReading;
import vn.chungtay.tasklist.work.TaskView;

/** The page of a task in its states: open, given back with what is wrong, overtaken, closed. */
@Component
class TaskPages {

    private final TaskReading reading;
    private final TaskScreens screens;

    TaskPages(TaskReading reading, TaskScreens screens) {
        this.reading = reading;
        this.screens = screens;
    }

    ModelAndView open(String taskId, DeskAddress from) {
        TaskView task = reading.get(taskId);
        return task.isOpen() ? page(task, from, null, Map.of(), "") : closed(task, from, Submission.NONE);
    }

    /** The form comes back with what was typed. */
    ModelAndView refused(
            String taskId, DeskAddress from, Submission typed, Map<String, String> errors, Refusal refusal) {
        String whole = errors.getOrDefault(Checked.WHOLE_FORM, errors.isEmpty() ? refusal.sentence() : "");
        ModelAndView page = page(reading.get(taskId), from, typed, errors, whole);
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    /** Somebody was first; what was typed stays on the page. */
    ModelAndView conflict(String taskId, DeskAddress from, Submission typed, TaskConflict first) {
        TaskView task = reading.get(taskId);
        ModelAndView page =
                task.isOpen() ? page(task, from, typed, Map.of(), first.sentence()) : closed(task, from, typed);
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private ModelAndView page(
            TaskView task, DeskAddress from, @Nullable Submission typed, Map<String, String> errors, String sentence) {
        TaskPage owned = reading.page(task);
        Supplied supplied = Supplied.by(owned);
        Form form = reading.form(task);
        TaskScreen screen = screens.of(task, from);
        return new ModelAndView("tasklist/task")
                .addAllObjects(owned.model())
                .addObject("fragment", owned.fragment())
                .addObject("screen", screen)
                .addObject("locked", typed == null && !screen.isFree())
                .addObject("form", typed == null ? form.open(supplied) : form.giveBack(typed, supplied, errors))
                .addObject("errors", errors)
                .addObject("rows", typed == null ? Map.of() : typed.rows())
                .addObject("sentence", sentence);
    }

    private ModelAndView closed(TaskView task, DeskAddress from, Submission typed) {
        return new ModelAndView("tasklist/closed")
                .addObject("screen", screens.of(task, from))
                .addObject("sentence", reading.closing(task))
                .addObject("kept", reading.form(task).kept(typed));
    }
}
