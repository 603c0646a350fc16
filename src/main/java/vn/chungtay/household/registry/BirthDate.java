package vn.chungtay.household.registry;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A date of birth of which sometimes only the year is known. */
record BirthDate(int year, @Nullable LocalDate date) {

    static Optional<BirthDate> read(String text) {
        if (text.matches("\\d{4}")) {
            return Optional.of(new BirthDate(Integer.parseInt(text), null));
        }
        return Dates.read(text).map(date -> new BirthDate(date.getYear(), date));
    }
}
