package vn.chungtay.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chungtay.ChungTayTest;

/** The days that the migrations bring. */
@ChungTayTest
class AnnouncedDaysTest {

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    HolidayAdministration holidays;

    @Autowired
    JdbcClient database;

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, 2024-01-01",
        "2024-02-08, 2024-02-14",
        "2024-04-18, 2024-04-18",
        "2024-04-27, 2024-05-01",
        "2024-08-31, 2024-09-03",
        "2025-01-01, 2025-01-01",
        "2025-01-25, 2025-02-02",
        "2025-04-07, 2025-04-07",
        "2025-04-30, 2025-05-04",
        "2025-08-30, 2025-09-02",
        "2026-01-01, 2026-01-04",
        "2026-02-14, 2026-02-22",
        "2026-04-25, 2026-04-27",
        "2026-04-30, 2026-05-01",
        "2026-08-29, 2026-09-02",
        "2027-01-01, 2027-01-01",
        "2027-02-06, 2027-02-06",
        "2027-04-16, 2027-04-16",
        "2027-04-30, 2027-05-03",
        "2027-09-02, 2027-09-02"
    })
    void officesRestThroughTheAnnouncedBlocks(LocalDate first, LocalDate last) {
        assertThat(calendar.strip(first, last)).noneMatch(DayMark::isWorking);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-05-04", "2025-04-26", "2026-01-10", "2026-08-22"})
    void officesWorkOnSwappedSaturdays(LocalDate saturday) {
        assertThat(calendar.isWorkingDay(saturday)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2024, 251", "2025, 250", "2026, 249"})
    void aYearHasItsWorkingDays(int year, int expected) {
        assertThat(calendar.workingDaysBetween(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)))
                .isEqualTo(expected);
    }

    @Test
    void allOf2027IsOnlyExpected() {
        assertThat(holidays.of(2027)).isNotEmpty().allMatch(AnnouncedDay::provisional);
    }

    @Test
    void noWorkingDaysLieBetweenADayAndItself() {
        assertThat(calendar.workingDaysBetween(LocalDate.of(2025, 4, 15), LocalDate.of(2025, 4, 15)))
                .isZero();
    }

    @Test
    void theStripNamesTheOccasion() {
        assertThat(calendar.strip(LocalDate.of(2025, 4, 7), LocalDate.of(2025, 4, 7)))
                .containsExactly(new DayMark(LocalDate.of(2025, 4, 7), DayKind.HOLIDAY, "Giỗ Tổ Hùng Vương", false));
    }

    @Test
    void everyAnnouncedDayNamesItsSource() {
        assertThat(database.sql("select count(*) from calendar_day where source = ''")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
