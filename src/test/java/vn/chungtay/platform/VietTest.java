package vn.chungtay.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class VietTest {

    private static final LocalDate THURSDAY = LocalDate.of(2025, 2, 6);

    @Test
    void datesHaveTwoDigits() {
        assertThat(Viet.date(THURSDAY)).isEqualTo("06/02/2025");
        assertThat(Viet.longDate(THURSDAY)).isEqualTo("ngày 06 tháng 02 năm 2025");
    }

    @Test
    void timesAreLocal() {
        Instant evening = Instant.parse("2025-02-06T18:05:00Z");
        assertThat(Viet.dateTime(evening)).isEqualTo("01:05 ngày 07/02/2025");
    }

    @Test
    void weekdaysAreWrittenAsInOfficialLetters() {
        assertThat(Viet.weekday(THURSDAY)).isEqualTo("thứ Năm");
        assertThat(Viet.weekday(THURSDAY.plusDays(2))).isEqualTo("thứ Bảy");
        assertThat(Viet.weekday(THURSDAY.plusDays(3))).isEqualTo("Chủ nhật");
        assertThat(Viet.weekday(THURSDAY.plusDays(4))).isEqualTo("thứ Hai");
    }

    @Test
    void sumsAreGroupedByDots() {
        assertThat(Viet.money(60_000_000)).isEqualTo("60.000.000 đ");
        assertThat(Viet.money(0L)).isEqualTo("0 đ");
    }

    @Test
    void theUnknownIsADash() {
        assertThat(Viet.date((LocalDate) null)).isEqualTo("–");
        assertThat(Viet.money(null)).isEqualTo("–");
    }

    @Test
    void readsDatesAsPeopleTypeThem() {
        LocalDate day = LocalDate.of(2025, 2, 6);
        assertThat(Viet.typedDate("06/02/2025")).contains(day);
        assertThat(Viet.typedDate(" 6-2-2025 ")).contains(day);
        assertThat(Viet.typedDate("2025-02-06")).contains(day);
        assertThat(Viet.typedDate("31/02/2025")).isEmpty();
        assertThat(Viet.typedDate("mai")).isEmpty();
    }
}
