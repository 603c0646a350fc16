package vn.chungtay.tasklist.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chungtay.tasklist.form.Part.Field;

/** A field as the page shows it: with what was typed, the options and what is wrong. */
public record FieldView(
        Field field,
        String value,
        List<Option> options,
        @Nullable String error) {

    public String key() {
        return field.key();
    }

    /** The id of the element that gets the focus from a link to the error. */
    public String id() {
        return "o-" + field.key();
    }

    public String kind() {
        return field.kind().name();
    }

    public String label() {
        return field.label();
    }

    public boolean isOptional() {
        return !field.rules().required() && !field.readOnly() && field.kind() != FieldKind.BOX;
    }

    public boolean isReadOnly() {
        return field.readOnly();
    }

    public boolean isMultiple() {
        return field.rules().multiple();
    }

    public boolean isTicked() {
        return value.equals("true");
    }

    public int maxLength() {
        return field.rules().maxLength();
    }

    public String accept() {
        return String.join(",", FileRules.accepted(field));
    }

    /** The author's hint, or the one that the kind needs anyway. */
    public String hint() {
        String own = field.hint();
        return switch (field.kind()) {
            case DATE -> own.isEmpty() ? "Ngày/tháng/năm, ví dụ 06/02/2025" : own;
            case FILES ->
                own.isEmpty() ? "Tệp %s, mỗi tệp không quá 10 MB".formatted(accept().replace(",", ", ")) : own;
            default -> own;
        };
    }

    /** The ids that describe the field to a screen reader; null: none. */
    public @Nullable String describedBy() {
        String ids = (hint().isEmpty() ? "" : id() + "-goi-y ") + (error == null ? "" : id() + "-loi");
        return ids.isEmpty() ? null : ids.strip();
    }
}
