package vn.chungtay.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    final DayTable spring = Calendars.spring2025();

    @Test
    void namesTheHolidaysAndWeekendsThatWereSkipped() {
        assertThat(explain("2025-04-28", Period.workingDays(10), spring))
                .isEqualTo("10 ngày làm việc kể từ ngày 28/4/2025: bỏ 30/4, 01/5, 02/5 nghỉ lễ và các ngày cuối tuần;"
                        + " hết hạn 15/5/2025");
    }

    @Test
    void namesTheWorkingSaturdayThatWasCounted() {
        assertThat(explain("2025-04-23", Period.workingDays(4), spring))
                .isEqualTo("04 ngày làm việc kể từ ngày 23/4/2025: bỏ các ngày cuối tuần; tính cả ngày làm bù 26/4;"
                        + " hết hạn 28/4/2025");
    }

    @Test
    void aPeriodWithoutDaysOffNeedsNoReason() {
        assertThat(explain("2025-05-05", Period.workingDays(3), spring))
                .isEqualTo("03 ngày làm việc kể từ ngày 05/5/2025; hết hạn 08/5/2025");
    }

    @Test
    void aLongHolidayIsNamedByItsEnds() {
        assertThat(explain("2025-01-24", Period.workingDays(2), Calendars.tet2025()))
                .isEqualTo("02 ngày làm việc kể từ ngày 24/01/2025: bỏ từ 27/01 đến 31/01 nghỉ lễ và các ngày cuối"
                        + " tuần; hết hạn 04/02/2025");
    }

    @Test
    void tellsWhyALastDayOnAHolidayPasses() {
        assertThat(explain("2025-04-15", Period.calendarDays(15), spring))
                .isEqualTo("15 ngày kể từ ngày 15/4/2025: ngày cuối 30/4 nghỉ lễ nên tính sang ngày làm việc tiếp"
                        + " theo; hết hạn 05/5/2025");
    }

    @Test
    void tellsWhyALastDayOnAWeekendPasses() {
        assertThat(explain("2025-04-17", Period.months(1), spring))
                .isEqualTo("01 tháng kể từ ngày 17/4/2025: ngày cuối 17/5 là thứ Bảy nên tính sang ngày làm việc"
                        + " tiếp theo; hết hạn 19/5/2025");
    }

    @Test
    void namesThePause() {
        Pause pause = new Pause(LocalDate.parse("2025-05-07"), LocalDate.parse("2025-05-09"), "chờ bổ sung hồ sơ");
        Term term = new Term.Counted(LocalDate.parse("2025-05-05"), Period.calendarDays(5), List.of(pause));

        assertThat(term.due(spring).explanation())
                .isEqualTo("05 ngày kể từ ngày 05/5/2025: không tính từ 07/5 đến hết 08/5 (chờ bổ sung hồ sơ);"
                        + " hết hạn 12/5/2025");
    }

    @Test
    void aFixedDateKeepsItsOwnReason() {
        assertThat(fixed("2025-05-15").due(spring).explanation()).isEqualTo("Theo kế hoạch");
    }

    @Test
    void aFixedDateTellsWhyItPassed() {
        assertThat(fixed("2025-05-17").due(spring).explanation())
                .isEqualTo("Theo kế hoạch; ngày cuối 17/5 là thứ Bảy nên tính sang ngày làm việc tiếp theo;"
                        + " hết hạn 19/5/2025");
    }

    @Test
    void warnsThatADayOffIsOnlyExpected() {
        DayTable expected = new DayTable(
                List.of(new DayMark(LocalDate.parse("2027-04-16"), DayKind.HOLIDAY, "Giỗ Tổ Hùng Vương", true)));

        assertThat(explain("2027-04-15", Period.workingDays(1), expected))
                .isEqualTo("01 ngày làm việc kể từ ngày 15/4/2027: bỏ 16/4 nghỉ lễ và các ngày cuối tuần; lịch nghỉ"
                        + " 16/4 mới là dự kiến; hết hạn 19/4/2027");
    }

    @Test
    void warnsThatAYearHasNoHolidaysYet() {
        assertThat(explain("2028-05-08", Period.calendarDays(2), spring))
                .isEqualTo("02 ngày kể từ ngày 08/5/2028: chưa có lịch nghỉ lễ năm 2028; hết hạn 10/5/2028");
    }

    private Term fixed(String end) {
        return new Term.Fixed(LocalDate.parse("2025-04-15"), LocalDate.parse(end), "Theo kế hoạch", List.of());
    }

    private String explain(String start, Period period, DayTable table) {
        return Term.of(LocalDate.parse(start), period).due(table).explanation();
    }
}
