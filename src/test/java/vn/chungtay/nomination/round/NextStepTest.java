package vn.chungtay.nomination.round;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.nomination.round.RoundEntryTest.posted;
import static vn.chungtay.nomination.round.RoundEntryTest.submitted;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class NextStepTest {

    @Test
    void whatIsFreeIsSubmittedBeforeAnythingElseIsWaitedFor() {
        assertThat(next(posted(), toSupplement(), held(), submitted())).isEqualTo(NextStep.SUBMIT);
    }

    @Test
    void thenWhatTheDistrictSentBackIsSupplemented() {
        assertThat(next(toSupplement(), held(), submitted())).isEqualTo(NextStep.SUPPLEMENT);
    }

    @Test
    void aHeldFamilyIsWaitedForAndSoIsTheDistrict() {
        assertThat(next(held(), rejected())).isEqualTo(NextStep.WAIT);
        assertThat(next(submitted(), rejected())).isEqualTo(NextStep.WAIT);
    }

    @Test
    void theRoundEndsWhenEveryFamilyHasItsResult() {
        assertThat(next(rejected())).isEqualTo(NextStep.END);
    }

    private static NextStep next(RoundEntry... entries) {
        return RoundSorting.next(List.of(entries));
    }

    private static RoundEntry held() {
        RoundEntry entry = posted();
        entry.hold("PA-2025-VQ-0012", Instant.EPOCH);
        return entry;
    }

    private static RoundEntry toSupplement() {
        RoundEntry entry = submitted();
        entry.supplement("Thiếu ảnh", LocalDate.of(2025, 5, 6));
        return entry;
    }

    private static RoundEntry rejected() {
        RoundEntry entry = submitted();
        entry.reject("N02");
        return entry;
    }
}
