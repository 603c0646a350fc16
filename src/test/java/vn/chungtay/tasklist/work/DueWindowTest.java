package vn.chungtay.tasklist.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueWindowTest {

    @ParameterizedTest
    @CsvSource({
        "2025-02-05, OVERDUE",
        "2025-02-06, TODAY",
        "2025-02-07, THIS_WEEK",
        "2025-02-09, THIS_WEEK",
        "2025-02-10, NEXT_WEEK",
        "2025-02-16, NEXT_WEEK",
        "2025-02-17, LATER",
        "9999-12-31, LATER"
    })
    void aWeekEndsWithSunday(LocalDate due, DueWindow expected) {
        LocalDate thursday = LocalDate.of(2025, 2, 6);

        assertThat(DueWindow.of(due, thursday)).isEqualTo(expected);
        assertThat(due).isAfter(expected.before(thursday)).isBeforeOrEqualTo(expected.last(thursday));
    }

    @Test
    void aTaskIsDueOnTheDayWhoseEndIsItsInstant() {
        assertThat(DueDay.of(Instant.parse("2025-02-06T17:00:00Z"))).isEqualTo("2025-02-06");
        assertThat(DueDay.of(Instant.parse("2025-02-06T02:00:00Z"))).isEqualTo("2025-02-06");
        assertThat(DueDay.of(null)).isEqualTo(DueDay.NONE);
    }

    @Test
    void aCalledCaseBelongsToItsCaller() {
        assertThat(CaseFamily.root("DN-2025-VQ-0007-C1-V2")).isEqualTo("DN-2025-VQ-0007");
        assertThat(CaseFamily.root("DN-2025-VQ-0007")).isEqualTo("DN-2025-VQ-0007");
    }
}
