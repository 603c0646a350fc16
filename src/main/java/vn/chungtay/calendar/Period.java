package vn.chungtay.calendar;

/** A length of time as the law gives it. */
public record Period(int amount, DayUnit unit) {

    public Period {
        if (amount < 0) {
            throw new IllegalArgumentException("A period is never negative");
        }
    }

    public static Period calendarDays(int amount) {
        return new Period(amount, DayUnit.CALENDAR_DAYS);
    }

    public static Period workingDays(int amount) {
        return new Period(amount, DayUnit.WORKING_DAYS);
    }

    public static Period months(int amount) {
        return new Period(amount, DayUnit.MONTHS);
    }

    /** "05 ngày làm việc". */
    @Override
    public String toString() {
        return "%02d %s".formatted(amount, unit.label());
    }
}
