package vn.chungtay.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.chungtay.platform.Viet;

/** Says in Vietnamese how a date was found, so that the officer and the family can check it with a wall calendar. */
record Explanation(Term term, DayTable table) {

    /** Of a period after an event. */
    String of(LocalDate start, Period period, LocalDate nominal, LocalDate due) {
        List<String> reasons = new ArrayList<>();
        if (period.unit() == DayUnit.WORKING_DAYS && due.isAfter(start)) {
            skipped(start.plusDays(1), due, reasons);
        }
        common(start, nominal, due, period.unit() == DayUnit.WORKING_DAYS && period.amount() > 0, reasons);
        String beginning = "%s kể từ ngày %s".formatted(period, DayText.full(start));
        return reasons.isEmpty()
                ? "%s; hết hạn %s".formatted(beginning, DayText.full(due))
                : "%s: %s; hết hạn %s".formatted(beginning, String.join("; ", reasons), DayText.full(due));
    }

    /** Of a date that came with a reason: only what was added to it. */
    String of(String reason, LocalDate nominal, LocalDate due) {
        List<String> reasons = new ArrayList<>();
        common(nominal, nominal, due, false, reasons);
        return reasons.isEmpty()
                ? reason
                : "%s; %s; hết hạn %s".formatted(reason, String.join("; ", reasons), DayText.full(due));
    }

    private void common(LocalDate start, LocalDate nominal, LocalDate due, boolean counted, List<String> reasons) {
        if (!table.isWorking(nominal) && !counted) {
            reasons.add("ngày cuối %s nên tính sang ngày làm việc tiếp theo".formatted(offDay(nominal)));
        }
        term.pauses().stream()
                .filter(pause -> pause.from().isBefore(pause.until()))
                .forEach(pause -> reasons.add(paused(pause)));
        uncertain(start, due, reasons);
    }

    private void skipped(LocalDate first, LocalDate last, List<String> reasons) {
        List<String> skipped = new ArrayList<>();
        List<LocalDate> off = table.days(first, last, mark -> !mark.isWorking() && !DayTable.isWeekend(mark.date()));
        if (!off.isEmpty()) {
            skipped.add(DayText.runs(off) + " nghỉ lễ");
        }
        if (!table.days(first, last, mark -> !mark.isWorking() && DayTable.isWeekend(mark.date()))
                .isEmpty()) {
            skipped.add("các ngày cuối tuần");
        }
        if (!skipped.isEmpty()) {
            reasons.add("bỏ " + String.join(" và ", skipped));
        }
        List<LocalDate> extra = table.days(first, last, mark -> mark.kind() == DayKind.WORKING_SATURDAY);
        if (!extra.isEmpty()) {
            reasons.add("tính cả ngày làm bù " + DayText.list(extra));
        }
    }

    private String offDay(LocalDate day) {
        boolean weekend = table.mark(day).kind() == DayKind.WEEKEND;
        return weekend
                ? "%s là %s".formatted(DayText.brief(day), Viet.weekday(day))
                : "%s nghỉ lễ".formatted(DayText.brief(day));
    }

    private static String paused(Pause pause) {
        return "không tính từ %s đến hết %s (%s)"
                .formatted(
                        DayText.brief(pause.from()), DayText.brief(pause.until().minusDays(1)), pause.reason());
    }

    private void uncertain(LocalDate start, LocalDate due, List<String> reasons) {
        List<LocalDate> provisional = table.days(start, due, mark -> mark.provisional() && !mark.isWorking());
        if (!provisional.isEmpty()) {
            reasons.add("lịch nghỉ " + DayText.runs(provisional) + " mới là dự kiến");
        }
        if (!table.knows(due.getYear())) {
            reasons.add("chưa có lịch nghỉ lễ năm " + due.getYear());
        }
    }
}
