package vn.chungtay.tasklist.work;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A place in a list sorted by due date, then by arrival: the day as a number, then the entry. */
record DeskCursor(LocalDate due, long entry) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,7})-(\\d{1,18})");

    static DeskCursor of(TaskRow row) {
        return new DeskCursor(row.dueOn(), row.entry());
    }

    /** Nothing if it isn't one: the list then starts at its top. */
    static Optional<DeskCursor> read(@Nullable String written) {
        Matcher matcher = WRITTEN.matcher(written == null ? "" : written);
        return matcher.matches()
                ? Optional.of(new DeskCursor(
                        LocalDate.ofEpochDay(Long.parseLong(matcher.group(1))), Long.parseLong(matcher.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return due.toEpochDay() + "-" + entry;
    }
}
