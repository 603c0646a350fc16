package vn.chungtay.tasklist.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chungtay.calendar.DueWords.Due;
import vn.chungtay.tasklist.work.DeskCounts;
import vn.chungtay.tasklist.work.DueWindow;
import vn.chungtay.tasklist.work.TaskRow;

/**
 * A list of tasks as its page shows it.
 *
 * @param all what lies on the desk, without any filter
 * @param shown how many the filter leaves
 */
record DeskPage(
        String title,
        String today,
        DeskCounts all,
        int shown,
        List<Tab> tabs,
        List<Group> groups,
        @Nullable String next,
        String everything) {

    /** @param urgency "is-overdue", "is-today" or "" */
    record Tab(String label, int count, String href, boolean current, String urgency) {}

    record Group(String label, int count, List<Line> lines) {}

    /**
     * A task of the list.
     *
     * @param holder null: nobody holds it
     * @param mine whether the reader holds it
     */
    record Line(
            TaskRow task,
            Due due,
            String href,
            String claim,
            @Nullable String holder,
            boolean mine) {

        /** For those who hear the list. */
        public String title() {
            return task.about().isEmpty() ? task.name() : task.name() + " – " + task.about();
        }
    }

    public int overdue() {
        return all.of(DueWindow.OVERDUE);
    }

    public int dueToday() {
        return all.of(DueWindow.TODAY);
    }

    public int size() {
        return all.all();
    }

    /** The most urgent task of the list. */
    public @Nullable String first() {
        return groups.isEmpty() ? null : groups.get(0).lines().get(0).href();
    }
}
