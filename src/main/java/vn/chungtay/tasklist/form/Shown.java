package vn.chungtay.tasklist.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.money.Dong;
import vn.chungtay.platform.Viet;

/** How a value stands in its field. */
final class Shown {

    private Shown() {}

    /** @param value what the task's owner or the form's file gives */
    static String value(FieldKind kind, @Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof LocalDate date) {
            return Viet.date(date);
        }
        if (value instanceof Dong dong) {
            return Viet.number(dong.amount());
        }
        return kind.isNumeric() ? number(new BigDecimal(value.toString())) : value.toString();
    }

    /** 1.240 or 5,5. */
    static String number(BigDecimal number) {
        String[] parts = number.abs().toPlainString().split("\\.");
        String whole = (number.signum() < 0 ? "-" : "") + Viet.number(Long.parseLong(parts[0]));
        return parts.length == 1 ? whole : whole + "," + parts[1];
    }
}
