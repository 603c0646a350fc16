package vn.chungtay.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.AuditLog;
import vn.chungtay.platform.UseCase;

/** The announced days of a year, and their change. */
@Service
public class HolidayAdministration {

    private final CalendarDays days;
    private final Reckoning reckoning;
    private final AuditLog audit;

    HolidayAdministration(CalendarDays days, Reckoning reckoning, AuditLog audit) {
        this.days = days;
        this.reckoning = reckoning;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public List<AnnouncedDay> of(int year) {
        return days.findByDateBetweenOrderByDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
                .map(CalendarDay::announced)
                .toList();
    }

    /** Adds the day or replaces what was known of it; deadlines that run across it are reckoned again. Returns how many moved. */
    @UseCase
    public int announce(AnnouncedDay day) {
        Optional<CalendarDay> known = days.findByDate(day.date());
        String before = known.map(row -> row.kind().name()).orElse("");
        known.ifPresentOrElse(row -> row.replaceBy(day), () -> days.save(new CalendarDay(day)));
        audit.record(
                "calendar.announced",
                "calendar-day",
                day.date().toString(),
                null,
                Map.of("before", before, "after", day.kind().name(), "source", day.source()));
        return reckoning.calendarChanged(day.date(), reason(day));
    }

    private static String reason(AnnouncedDay day) {
        return "Lịch nghỉ thay đổi: ngày %s là %s, %s (%s)"
                .formatted(DayText.full(day.date()), lower(day.kind().label()), day.label(), day.source());
    }

    private static String lower(String label) {
        return Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }
}
