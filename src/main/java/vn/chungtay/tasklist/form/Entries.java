package vn.chungtay.tasklist.form;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chungtay.platform.Text;
import vn.chungtay.tasklist.form.Part.Field;

/** Reads what people type into one plain form: dates yyyy-MM-dd, numbers with a point, money in đồng, a tick "true". */
final class Entries {

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([. ]\\d{3})+|\\d{1,18}");
    private static final Pattern DECIMAL =
            Pattern.compile("(\\d{1,3}(?:\\.\\d{3})+|\\d{1,15})(?:,(\\d+))?|(\\d{1,15})\\.(\\d{1,2})");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[/. -](\\d{1,2})[/. -](\\d{4})|(\\d{2})(\\d{2})(\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    private Entries() {}

    /** The entry in its plain form; "" when nothing was entered. */
    static String read(Field field, List<Option> options, String typed) throws WrongEntry {
        if (field.kind() == FieldKind.AREA) {
            return Text.cleanLines(typed);
        }
        String text = Text.clean(typed);
        if (text.isEmpty()) {
            return text;
        }
        return switch (field.kind()) {
            case NUMBER -> number(text, field.rules().decimals());
            case MONEY -> money(text);
            case DATE -> date(text);
            case BOX -> tick(text);
            case RADIO, SELECT -> choice(text, options);
            default -> text;
        };
    }

    private static String number(String text, int decimals) throws WrongEntry {
        boolean negative = text.startsWith("-") || text.startsWith("−");
        Matcher matcher = DECIMAL.matcher(negative ? text.substring(1).strip() : text);
        if (!matcher.matches()) {
            throw new WrongEntry(decimals == 0 ? "Nhập một số nguyên, ví dụ 12." : "Nhập một số, ví dụ 5,5.");
        }
        String whole = matcher.group(1) != null ? matcher.group(1).replace(".", "") : matcher.group(3);
        String fraction = matcher.group(1) != null ? matcher.group(2) : matcher.group(4);
        if (fraction != null && fraction.length() > decimals) {
            throw new WrongEntry(
                    decimals == 0
                            ? "Nhập một số nguyên, không có phần lẻ."
                            : "Nhập nhiều nhất %d chữ số sau dấu phẩy.".formatted(decimals));
        }
        BigDecimal number = new BigDecimal(fraction == null ? whole : whole + "." + fraction);
        return (negative ? number.negate() : number).toPlainString();
    }

    private static String money(String text) throws WrongEntry {
        String amount = text.replaceFirst("(?iu) ?(đ|đồng|₫|vnd|vnđ)$", "");
        if (!GROUPED.matcher(amount).matches()) {
            throw new WrongEntry("Nhập số tiền bằng đồng, ví dụ 60.000.000.");
        }
        return new BigDecimal(amount.replaceAll("[. ]", "")).toPlainString();
    }

    private static String date(String text) throws WrongEntry {
        Matcher day = DAY_FIRST.matcher(text);
        Matcher year = YEAR_FIRST.matcher(text);
        try {
            if (year.matches()) {
                return LocalDate.of(part(year, 1), part(year, 2), part(year, 3)).toString();
            }
            if (day.matches()) {
                int first = day.group(1) != null ? 1 : 4;
                return LocalDate.of(part(day, first + 2), part(day, first + 1), part(day, first))
                        .toString();
            }
        } catch (DateTimeException noSuchDay) {
            throw new WrongEntry("Không có ngày này trong lịch. Nhập ngày/tháng/năm, ví dụ 06/02/2025.");
        }
        throw new WrongEntry("Nhập ngày/tháng/năm, ví dụ 06/02/2025.");
    }

    private static int part(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static String tick(String text) throws WrongEntry {
        if (!text.equals("true")) {
            throw new WrongEntry("Chỉ đánh dấu hoặc bỏ trống ô này.");
        }
        return text;
    }

    private static String choice(String text, List<Option> options) throws WrongEntry {
        if (options.stream().noneMatch(option -> option.value().equals(text))) {
            throw new WrongEntry("Chọn một trong các mục đã nêu.");
        }
        return text;
    }
}
