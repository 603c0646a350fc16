package vn.chungtay.tasklist.form;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chungtay.tasklist.form.Part.Field;

/** Decides from the entries so far (in plain form) whether a part is hidden. */
final class Visibility {

    private Visibility() {}

    static boolean isHidden(Part part, Form form, Map<String, String> plain) {
        Condition hide = part.hide();
        return hide != null && Boolean.TRUE.equals(hide.test(key -> value(key, form, plain)));
    }

    private static @Nullable Object value(String key, Form form, Map<String, String> plain) {
        Field field = form.field(key).orElseThrow();
        String value = plain.get(key);
        if (field.kind() == FieldKind.BOX) {
            return value != null;
        }
        return value != null && field.kind().isNumeric() ? new BigDecimal(value) : value;
    }
}
