package vn.chungtay.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The days that lead to a due date, days off drawn together. */
@Component
public class DayStrip {

    /** More cells wouldn't be readable beside the form. */
    private static final int MOST_CELLS = 16;

    private final WorkingCalendar calendar;

    DayStrip(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * One cell.
     *
     * @param text what is written in it; "" in a short run of days off
     * @param spoken for those who hear it
     * @param mark the class: is-past, is-today, is-last, is-off or ""
     */
    public record Cell(String text, String spoken, String mark) {}

    /** Empty when there are too many days. */
    public List<Cell> of(Deadline deadline, LocalDate today) {
        LocalDate first = deadline.startDate().plusDays(1);
        LocalDate last = deadline.dueDate();
        if (last.isBefore(first) || first.plusDays(60).isBefore(last)) {
            return List.of();
        }
        List<Cell> cells = new ArrayList<>();
        List<DayMark> off = new ArrayList<>();
        for (DayMark day : calendar.strip(first, last)) {
            if (day.isWorking() || day.date().equals(last)) {
                rest(off, cells);
                cells.add(cell(day.date(), last, today));
            } else {
                off.add(day);
            }
        }
        return cells.size() <= MOST_CELLS ? cells : List.of();
    }

    private static Cell cell(LocalDate day, LocalDate last, LocalDate today) {
        String mark =
                day.equals(last) ? "is-last" : day.equals(today) ? "is-today" : day.isBefore(today) ? "is-past" : "";
        return new Cell("%02d".formatted(day.getDayOfMonth()), "", mark);
    }

    /** Draws the days off that came before as one cell. */
    private static void rest(List<DayMark> off, List<Cell> cells) {
        if (off.isEmpty()) {
            return;
        }
        String occasion = off.stream()
                .filter(day -> day.kind() == DayKind.HOLIDAY)
                .map(DayMark::label)
                .findFirst()
                .orElse("");
        String from = "%02d".formatted(off.get(0).date().getDayOfMonth());
        String to = "%02d".formatted(off.get(off.size() - 1).date().getDayOfMonth());
        String days = from.equals(to) ? from : from + "–" + to;
        cells.add(new Cell(occasion.isEmpty() ? "" : "nghỉ", "nghỉ " + days + " " + occasion, "is-off"));
        off.clear();
    }
}
