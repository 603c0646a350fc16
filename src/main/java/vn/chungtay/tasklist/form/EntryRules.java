package vn.chungtay.tasklist.form;

import java.math.BigDecimal;
import vn.chungtay.platform.Viet;
import vn.chungtay.tasklist.form.Part.Field;

/** Holds an entry in its plain form against the rules of its field. */
final class EntryRules {

    private EntryRules() {}

    static void require(Field field, String value) throws WrongEntry {
        if (value.isEmpty()) {
            if (field.rules().required()) {
                throw new WrongEntry(missing(field));
            }
            return;
        }
        if (field.kind().isText()) {
            lengths(field.rules(), value);
            pattern(field.rules(), value);
        } else if (field.kind().isNumeric()) {
            range(field, new BigDecimal(value));
        }
    }

    static String missing(Field field) {
        return switch (field.kind()) {
            case RADIO, SELECT -> "Chưa chọn: %s.".formatted(field.label());
            case BOX -> "Cần đánh dấu ô này.";
            case FILES -> "Chưa chọn tệp: %s.".formatted(field.label());
            default -> "Chưa nhập: %s.".formatted(field.label());
        };
    }

    private static void lengths(Rules rules, String value) throws WrongEntry {
        int length = value.codePointCount(0, value.length());
        if (length < rules.minLength()) {
            throw new WrongEntry("Nhập ít nhất %d ký tự; ở đây có %d.".formatted(rules.minLength(), length));
        }
        if (length > rules.maxLength()) {
            throw new WrongEntry("Nhập nhiều nhất %d ký tự; ở đây có %d.".formatted(rules.maxLength(), length));
        }
    }

    private static void pattern(Rules rules, String value) throws WrongEntry {
        if (rules.pattern() != null && !rules.pattern().matcher(value).matches()) {
            String message = rules.patternMessage();
            throw new WrongEntry(message.isEmpty() ? "Nội dung chưa đúng dạng yêu cầu." : message);
        }
    }

    private static void range(Field field, BigDecimal value) throws WrongEntry {
        BigDecimal min = field.rules().min();
        BigDecimal max = field.rules().max();
        if (min != null && value.compareTo(min) < 0) {
            throw new WrongEntry("Nhập từ %s trở lên.".formatted(written(field, min)));
        }
        if (max != null && value.compareTo(max) > 0) {
            throw new WrongEntry("Nhập nhiều nhất %s.".formatted(written(field, max)));
        }
    }

    private static String written(Field field, BigDecimal number) {
        return field.kind() == FieldKind.MONEY ? Viet.money(number) : Shown.number(number);
    }
}
