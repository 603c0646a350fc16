package vn.chungtay.calendar;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.chungtay.platform.Viet;

/** How near a due date is, in working days: as officers read it. */
@Component
public class DueWords {

    private static final int SOON = 2;
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final WorkingCalendar calendar;
    private final Clock clock;

    DueWords(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * A due date with its nearness.
     *
     * @param date 06/02/2025; "" when there is none
     * @param state overdue, today, soon or ontime
     * @param words "còn 3 ngày"
     */
    public record Due(String date, String state, String words) {}

    public Due of(LocalDate due) {
        if (due.equals(NEVER)) {
            return new Due("", "ontime", "không có hạn");
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), Viet.ZONE);
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
