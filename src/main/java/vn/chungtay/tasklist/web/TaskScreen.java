package vn.chungtay.tasklist.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chungtay.calendar.DayStrip;
import vn.chungtay.calendar.Deadline;
import vn.chungtay.calendar.DueWords.Due;
import vn.chungtay.tasklist.work.TaskView;

/**
 * The frame of a task's page: all but the form and the owner's part.
 *
 * @param holder who holds it; null: nobody
 * @param mine whether the officer at work holds it
 * @param back the list from which he came, with its filter
 * @param filter what that list shows; "": everything
 */
record TaskScreen(
        TaskView task,
        Due due,
        @Nullable Deadline deadline,
        List<DayStrip.Cell> days,
        @Nullable String holder,
        boolean mine,
        String back,
        String backLabel,
        String filter,
        String action,
        String claim,
        String giveBack) {

    public String title() {
        String about = task.about().isEmpty() ? "" : ": " + task.about();
        return task.name() + about;
    }

    /** Whether the officer at work may complete it. */
    public boolean isFree() {
        return mine || holder == null;
    }
}
