package vn.chungtay.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Days as they stand in a sentence (NĐ 30/2020): days below 10 and the months 1 and 2 with a leading zero. */
final class DayText {

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
}
