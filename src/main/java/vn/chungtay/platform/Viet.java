package vn.chungtay.platform;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How dates, times and sums are written. Pages reach it as {@code @viet}; the unknown is written "–". */
@Component("viet")
public final class Viet {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String UNKNOWN = "–";
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("'ngày' dd 'tháng' MM 'năm' uuuu");
    private static final Pattern TYPED =
            Pattern.compile("([0-9]{1,2}|[0-9]{4})[/.-]([0-9]{1,2})[/.-]([0-9]{1,2}|[0-9]{4})");
    private static final String[] WEEKDAYS = {"Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy"};

    /** 06/02/2025. */
    public static String date(@Nullable LocalDate date) {
        return date == null ? UNKNOWN : DATE.format(date);
    }

    /** What people type as a date: 06/02/2025, 6-2-2025 or 2025-02-06; empty if it is none. */
    public static Optional<LocalDate> typedDate(String typed) {
        Matcher parts = TYPED.matcher(typed.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        boolean yearFirst = parts.group(1).length() == 4;
        if (!yearFirst && parts.group(3).length() != 4) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(parts.group(yearFirst ? 1 : 3)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(yearFirst ? 3 : 1))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The local date of the instant: 06/02/2025. */
    public static String date(@Nullable Instant instant) {
        return instant == null ? UNKNOWN : DATE.format(instant.atZone(ZONE));
    }

    /** 09:45. */
    public static String time(Instant instant) {
        return TIME.format(instant.atZone(ZONE));
    }

    /** 09:45 ngày 06/02/2025. */
    public static String dateTime(@Nullable Instant instant) {
        return instant == null ? UNKNOWN : time(instant) + " ngày " + date(instant);
    }

    /** ngày 05 tháng 02 năm 2025. */
    public static String longDate(LocalDate date) {
        return LONG.format(date);
    }

    /** thứ Hai … thứ Bảy, Chủ nhật: as NĐ 30/2020 writes them inside a sentence. */
    public static String weekday(LocalDate date) {
        int day = date.getDayOfWeek().getValue();
        return day == 7 ? "Chủ nhật" : "thứ " + WEEKDAYS[day - 1];
    }

    /** 60.000.000 đ from a number of đồng or from anything that writes itself so. */
    public static String money(@Nullable Object amount) {
        if (amount == null) {
            return UNKNOWN;
        }
        return amount instanceof Number number ? number(number.longValue()) + " đ" : amount.toString();
    }

    /** The words stay on one line: "thôn Nà Mẫu" in a title. */
    public static String unbroken(String words) {
        return words.replace(' ', '\u00a0');
    }

    /** 1.240. */
    public static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', '.');
    }
}
