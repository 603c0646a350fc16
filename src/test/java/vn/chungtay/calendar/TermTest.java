package vn.chungtay.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermTest {

    final DayTable spring = Calendars.spring2025();

    @Test
    void countingStartsTheDayAfterTheEvent() {
        assertThat(end("2025-05-05", Period.calendarDays(1))).isEqualTo("2025-05-06");
    }

    @Test
    void theLastDayEndsAtMidnightInVietnam() {
        assertThat(due("2025-05-05", Period.calendarDays(1)).endsAt()).isEqualTo(Instant.parse("2025-05-06T17:00:00Z"));
    }

    @Test
    void workingDaysSkipHolidaysAndWeekends() {
        assertThat(end("2025-04-28", Period.workingDays(10))).isEqualTo("2025-05-15");
    }

    @Test
    void workingDaysCountASwappedSaturday() {
        assertThat(end("2025-04-25", Period.workingDays(1))).isEqualTo("2025-04-26");
    }

    @Test
    void calendarDaysRunThroughHolidays() {
        assertThat(end("2025-04-28", Period.calendarDays(10))).isEqualTo("2025-05-08");
    }

    @Test
    void aLastDayOnAHolidayPassesToTheNextWorkingDay() {
        assertThat(end("2025-04-15", Period.calendarDays(15))).isEqualTo("2025-05-05");
    }

    @Test
    void aLastDayOnAWorkingSaturdayStands() {
        assertThat(end("2025-04-16", Period.calendarDays(10))).isEqualTo("2025-04-26");
    }

    @Test
    void aMonthEndsOnTheSameDayOfTheNext() {
        assertThat(end("2025-04-15", Period.months(1))).isEqualTo("2025-05-15");
    }

    @Test
    void aMonthWithoutThatDayEndsOnItsLast() {
        assertThat(end("2025-03-31", Period.months(3))).isEqualTo("2025-06-30");
    }

    @Test
    void monthsThatEndOnAWeekendPassToTheNextWorkingDay() {
        assertThat(end("2025-04-17", Period.months(1))).isEqualTo("2025-05-19");
    }

    @Test
    void noDaysEndOnTheDayItselfIfItIsAWorkingDay() {
        assertThat(end("2025-05-05", Period.workingDays(0))).isEqualTo("2025-05-05");
    }

    @Test
    void pausedWorkingDaysDoNotCount() {
        assertThat(paused("2025-05-05", Period.workingDays(5), "2025-05-07", "2025-05-09"))
                .isEqualTo("2025-05-14");
    }

    @Test
    void pausedCalendarDaysDoNotCount() {
        assertThat(paused("2025-05-05", Period.calendarDays(10), "2025-05-07", "2025-05-12"))
                .isEqualTo("2025-05-20");
    }

    @Test
    void pausedDaysLengthenAPeriodInMonths() {
        assertThat(paused("2025-05-05", Period.months(1), "2025-05-07", "2025-05-12"))
                .isEqualTo("2025-06-10");
    }

    @Test
    void aPauseEndedOnTheSameDayChangesNothing() {
        assertThat(paused("2025-05-05", Period.workingDays(5), "2025-05-07", "2025-05-07"))
                .isEqualTo("2025-05-12");
    }

    @Test
    void aFixedDateThatBecomesADayOffPassesToTheNextWorkingDay() {
        Term fixed = new Term.Fixed(
                LocalDate.parse("2025-04-15"), LocalDate.parse("2025-04-30"), "Theo kế hoạch", List.of());

        assertThat(fixed.due(spring).date()).isEqualTo("2025-05-05");
    }

    private LocalDate end(String start, Period period) {
        return due(start, period).date();
    }

    private DueDate due(String start, Period period) {
        return Term.of(LocalDate.parse(start), period).due(spring);
    }

    private LocalDate paused(String start, Period period, String from, String until) {
        Pause pause = new Pause(LocalDate.parse(from), LocalDate.parse(until), "chờ bổ sung hồ sơ");
        return new Term.Counted(LocalDate.parse(start), period, List.of(pause))
                .due(spring)
                .date();
    }
}
