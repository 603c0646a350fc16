package vn.chungtay.calendar.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.chungtay.calendar.AnnouncedDay;
import vn.chungtay.calendar.DayKind;
import vn.chungtay.platform.Refusal;
import vn.chungtay.platform.Text;

/** What was typed, as it was typed. A browser without a date field sends the Vietnamese form. */
record HolidayForm(
        @Nullable String day,
        @Nullable String kind,
        @Nullable String label,
        @Nullable String source,
        @Nullable Boolean provisional) {

    static final HolidayForm EMPTY = new HolidayForm("", DayKind.HOLIDAY.name(), "", "", false);

    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("[uuuu-MM-dd][d/M/uuuu]").withResolverStyle(ResolverStyle.STRICT);

    AnnouncedDay announced() {
        return new AnnouncedDay(
                date(), dayKind(), Text.clean(label), Boolean.TRUE.equals(provisional), Text.clean(source));
    }

    private LocalDate date() {
        try {
            return LocalDate.parse(Text.clean(day), TYPED);
        } catch (DateTimeParseException unreadable) {
            throw new Refusal("Cần ghi ngày theo dạng ngày/tháng/năm, ví dụ 02/5/2025.");
        }
    }

    private DayKind dayKind() {
        return Arrays.stream(DayKind.values())
                .filter(known -> known.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> new Refusal("Cần chọn loại ngày."));
    }
}
