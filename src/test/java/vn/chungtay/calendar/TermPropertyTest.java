package vn.chungtay.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Against a reference that knows nothing but the wall calendar and walks over it day by day. */
class TermPropertyTest {

    static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    @Property
    void workingDaysAreAsManyAsTheWallCalendarShows(
            @ForAll("years") Map<LocalDate, DayKind> year,
            @ForAll @IntRange(max = 700) int event,
            @ForAll @IntRange(min = 1, max = 60) int amount) {
        LocalDate start = FIRST.plusDays(event);
        LocalDate due = due(year, start, Period.workingDays(amount));

        assertThat(isWorking(year, due)).isTrue();
        assertThat(workingDaysAfter(year, start, due)).isEqualTo(amount);
    }

    @Property
    void calendarDaysEndOnTheFirstWorkingDayFromTheLast(
            @ForAll("years") Map<LocalDate, DayKind> year,
            @ForAll @IntRange(max = 700) int event,
            @ForAll @IntRange(max = 90) int amount) {
        LocalDate start = FIRST.plusDays(event);

        assertThat(due(year, start, Period.calendarDays(amount)))
                .isEqualTo(firstWorkingFrom(year, start.plusDays(amount)));
    }

    @Property
    void monthsEndOnTheFirstWorkingDayFromTheSameDate(
            @ForAll("years") Map<LocalDate, DayKind> year,
            @ForAll @IntRange(max = 700) int event,
            @ForAll @IntRange(max = 14) int amount) {
        LocalDate start = FIRST.plusDays(event);

        assertThat(due(year, start, Period.months(amount)))
                .isEqualTo(firstWorkingFrom(year, sameDateLater(start, amount)));
    }

    @Property
    void aLaterEventIsNeverDueEarlier(
            @ForAll("years") Map<LocalDate, DayKind> year,
            @ForAll @IntRange(max = 700) int event,
            @ForAll @IntRange(max = 40) int amount,
            @ForAll DayUnit unit) {
        Period period = new Period(amount, unit);

        assertThat(due(year, FIRST.plusDays(event + 1), period))
                .isAfterOrEqualTo(due(year, FIRST.plusDays(event), period));
    }

    @Property
    void aPauseBeforeTheEndMovesItByAsManyWorkingDaysAsItHolds(
            @ForAll("years") Map<LocalDate, DayKind> year,
            @ForAll @IntRange(max = 600) int event,
            @ForAll @IntRange(min = 1, max = 40) int amount,
            @ForAll @IntRange(min = 1, max = 10) int pausedAfter,
            @ForAll @IntRange(max = 30) int length) {
        LocalDate start = FIRST.plusDays(event);
        Period period = Period.workingDays(amount);
        LocalDate from = start.plusDays(Math.min(pausedAfter, amount));
        LocalDate until = from.plusDays(length);
        Pause pause = new Pause(from, until, "chờ bổ sung");
        LocalDate due =
                new Term.Counted(start, period, List.of(pause)).due(table(year)).date();

        long lost = workingDaysAfter(year, from.minusDays(1), until.minusDays(1));
        assertThat(workingDaysAfter(year, start, due)).isEqualTo(amount + lost);
        assertThat(due.isBefore(from) || !due.isBefore(until)).isTrue();
    }

    @Property
    void everyDateExplainsItselfByItsStartAndEnd(
            @ForAll("years") Map<LocalDate, DayKind> year,
            @ForAll @IntRange(max = 700) int event,
            @ForAll @IntRange(max = 90) int amount,
            @ForAll DayUnit unit) {
        LocalDate start = FIRST.plusDays(event);
        DueDate due = Term.of(start, new Period(amount, unit)).due(table(year));

        assertThat(due.explanation())
                .contains("kể từ ngày " + DayText.full(start))
                .endsWith("hết hạn " + DayText.full(due.date()));
    }

    @Provide
    Arbitrary<Map<LocalDate, DayKind>> years() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 1200).map(FIRST::plusDays);
        return Arbitraries.maps(days, Arbitraries.of(true))
                .ofMaxSize(150)
                .map(map -> map.keySet().stream().collect(Collectors.toMap(day -> day, TermPropertyTest::announced)));
    }

    private static DayKind announced(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
            return DayKind.WORKING_SATURDAY;
        }
        return day.getDayOfYear() % 2 == 0 ? DayKind.HOLIDAY : DayKind.SWAPPED_OFF;
    }

    private static LocalDate due(Map<LocalDate, DayKind> year, LocalDate start, Period period) {
        return Term.of(start, period).due(table(year)).date();
    }

    private static DayTable table(Map<LocalDate, DayKind> year) {
        return new DayTable(year.entrySet().stream()
                .map(day -> new DayMark(day.getKey(), day.getValue(), "", false))
                .toList());
    }

    private static boolean isWorking(Map<LocalDate, DayKind> year, LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> year.containsKey(day);
            case SUNDAY -> false;
            default -> !year.containsKey(day);
        };
    }

    private static long workingDaysAfter(Map<LocalDate, DayKind> year, LocalDate after, LocalDate until) {
        long count = 0;
        for (LocalDate day = after.plusDays(1); !day.isAfter(until); day = day.plusDays(1)) {
            count += isWorking(year, day) ? 1 : 0;
        }
        return count;
    }

    private static LocalDate firstWorkingFrom(Map<LocalDate, DayKind> year, LocalDate day) {
        return isWorking(year, day) ? day : firstWorkingFrom(year, day.plusDays(1));
    }

    /** The same number of the day so many months on, or that month's last day. */
    private static LocalDate sameDateLater(LocalDate start, int months) {
        int month = start.getYear() * 12 + start.getMonthValue() - 1 + months;
        LocalDate first = LocalDate.of(month / 12, month % 12 + 1, 1);
        return first.withDayOfMonth(Math.min(start.getDayOfMonth(), first.lengthOfMonth()));
    }
}
