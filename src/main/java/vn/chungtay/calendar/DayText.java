package vn.chungtay.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Days as they stand in a sentence (NĐ 30/2020): days below 10 and the months 1 and 2 with a leading zero. */
final class DayText {

    private static final int MANY = 4;

    private DayText() {}

    /** "02/5". */
    static String brief(LocalDate day) {
        String month = day.getMonthValue() < 3 ? "0" + day.getMonthValue() : "" + day.getMonthValue();
        return "%02d/%s".formatted(day.getDayOfMonth(), month);
    }

    /** "02/5/2025". */
    static String full(LocalDate day) {
        return brief(day) + "/" + day.getYear();
    }

    /** "30/4, 01/5, 02/5". */
    static String list(List<LocalDate> days) {
        return days.stream().map(DayText::brief).collect(Collectors.joining(", "));
    }

    /** As {@link #list}, a long run by its ends: "từ 27/01 đến 31/01". A weekend doesn't break a run. */
    static String runs(List<LocalDate> days) {
        List<String> texts = new ArrayList<>();
        List<LocalDate> run = new ArrayList<>();
        for (LocalDate day : days) {
            if (!run.isEmpty() && !follows(run.get(run.size() - 1), day)) {
                texts.add(run(run));
                run.clear();
            }
            run.add(day);
        }
        texts.add(run(run));
        return String.join(", ", texts);
    }

    private static boolean follows(LocalDate before, LocalDate day) {
        return before.plusDays(1).datesUntil(day).allMatch(DayTable::isWeekend);
    }

    private static String run(List<LocalDate> run) {
        return run.size() < MANY
                ? list(run)
                : "từ %s đến %s".formatted(brief(run.get(0)), brief(run.get(run.size() - 1)));
    }
}
