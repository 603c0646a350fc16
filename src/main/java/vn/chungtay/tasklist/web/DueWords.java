package vn.chungtay.tasklist.web;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.chungtay.calendar.WorkingCalendar;
import vn.chungtay.platform.Viet;
import vn.chungtay.tasklist.work.TaskList;

/** How near a due date is, in working days. */
@Component
class DueWords {

    private static final int SOON = 2;
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final WorkingCalendar calendar;
    private final TaskList tasks;

    DueWords(WorkingCalendar calendar, TaskList tasks) {
        this.calendar = calendar;
        this.tasks = tasks;
    }

    /**
     * A due date with its nearness.
     *
     * @param state overdue, today, soon or ontime
     */
    record Due(String date, String state, String words) {}

    Due of(LocalDate due) {
        if (due.equals(NEVER)) {
            return new Due("", "ontime", "không có hạn");
        }
        LocalDate today = tasks.today();
        if (due.isEqual(today)) {
            return new Due(Viet.date(due), "today", "hôm nay");
        }
        return due.isBefore(today) ? overdue(due, today) : ahead(due, today);
    }

    private Due overdue(LocalDate due, LocalDate today) {
        int days = calendar.workingDaysBetween(due, today);
        return new Due(Viet.date(due), "overdue", days == 0 ? "quá hạn" : "quá %d ngày".formatted(days));
    }

    private Due ahead(LocalDate due, LocalDate today) {
        int days = calendar.workingDaysBetween(today, due);
        String words = days == 0 ? "trước ngày làm việc tới" : "còn %d ngày".formatted(days);
        return new Due(Viet.date(due), days <= SOON ? "soon" : "ontime", words);
    }
}
