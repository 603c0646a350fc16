package vn.chungtay.household.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chungtay.household.registry.Field;

/**
 * A control of the family's form.
 *
 * @param error why its content was not accepted
 */
record FormField(Field field, String value, @Nullable String error) {

    public String name() {
        return field.name();
    }

    public String id() {
        return "o-" + field.name().toLowerCase().replace('_', '-');
    }

    public String label() {
        return field.label();
    }

    public boolean required() {
        return field.required();
    }

    public List<String> options() {
        return field.options();
    }

    /** LONG, CHOICE or the style of a single line. */
    public String kind() {
        return switch (field.kind()) {
            case LONG_TEXT -> "LONG";
            case CHOICE -> "CHOICE";
            case BIRTH, DATE, YEAR, NUMBER, AREA -> "SHORT";
            case MONEY -> "MONEY";
            default -> "LINE";
        };
    }

    public @Nullable String inputMode() {
        return switch (field.kind()) {
            case IDENTITY, YEAR, NUMBER, MONEY -> "numeric";
            case PHONE -> "tel";
            case AREA -> "decimal";
            default -> null;
        };
    }

    public @Nullable String hint() {
        if (field == Field.SEX) {
            return "Để trống thì lấy theo số CCCD.";
        }
        return switch (field.kind()) {
            case BIRTH -> "Ngày sinh như 05/02/1960, hoặc chỉ năm sinh.";
            case DATE -> "Ngày/tháng/năm, ví dụ 05/02/2015.";
            case IDENTITY -> "12 chữ số; để trống nếu chưa có.";
            default -> null;
        };
    }

    /** The ids of the texts that explain the control. */
    public @Nullable String describedBy() {
        String hint = hint() == null ? "" : id() + "-goi-y";
        String both = error == null ? hint : (hint + " " + id() + "-loi").strip();
        return both.isEmpty() ? null : both;
    }
}
