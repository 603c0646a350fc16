package vn.chungtay.tasklist.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a field demands of an entry.
 *
 * @param decimals how many digits may follow the comma
 * @param patternMessage what to tell when the pattern isn't met
 * @param accept endings of file names, such as ".pdf"; empty: any that the attachment module takes
 */
record Rules(
        boolean required,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        int minLength,
        int maxLength,
        @Nullable Pattern pattern,
        String patternMessage,
        int decimals,
        boolean multiple,
        List<String> accept) {}
