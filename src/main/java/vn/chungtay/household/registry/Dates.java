package vn.chungtay.household.registry;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;

/** Dates as people in Vietnam write them, day first. */
final class Dates {

    private static final List<DateTimeFormatter> FORMATS = List.of(strict("d/M/uuuu"), strict("uuuu/M/d"));

    private Dates() {}

    static Optional<LocalDate> read(String text) {
        String slashed = text.replace('-', '/').replace('.', '/').replace(" ", "");
        for (DateTimeFormatter format : FORMATS) {
            try {
                return Optional.of(LocalDate.parse(slashed, format));
            } catch (DateTimeParseException notThisOne) {
                // the next format
            }
        }
        return Optional.empty();
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }
}
