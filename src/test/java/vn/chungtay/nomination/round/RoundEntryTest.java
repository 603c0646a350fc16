package vn.chungtay.nomination.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.chungtay.household.HouseholdId;

class RoundEntryTest {

    private static final String OBJECTION = "PA-2025-VQ-0012";
    private static final Instant NOW = Instant.parse("2025-04-15T02:00:00Z");

    @Test
    void anUpheldObjectionStrikesAnOpenFamilyOff() {
        RoundEntry entry = submitted();
        entry.hold(OBJECTION, NOW);

        entry.release(OBJECTION, true, NOW);

        assertThat(entry.state()).isEqualTo(EntryState.REFUSED);
        assertThat(entry.openObjections()).isEmpty();
    }

    @Test
    void anUpheldObjectionHoldsAnApprovedFamilyUntilItIsWithdrawn() {
        RoundEntry entry = heldSinceItsApproval();

        entry.release(OBJECTION, true, NOW);

        assertThat(entry.state()).isEqualTo(EntryState.APPROVED);
        assertThat(entry.openObjections()).containsExactly(OBJECTION);
        entry.letGo(NOW);
        assertThat(entry.openObjections()).isEmpty();
    }

    @Test
    void aRejectedObjectionReleasesAnApprovedFamily() {
        RoundEntry entry = heldSinceItsApproval();

        entry.release(OBJECTION, false, NOW);

        assertThat(entry.openObjections()).isEmpty();
    }

    @Test
    void anObjectionStillHandledOutlastsTheWithdrawal() {
        RoundEntry entry = heldSinceItsApproval();

        entry.letGo(NOW);

        assertThat(entry.openObjections()).containsExactly(OBJECTION);
    }

    private static RoundEntry heldSinceItsApproval() {
        RoundEntry entry = submitted();
        entry.approve("12/QĐ-UBND");
        entry.hold(OBJECTION, NOW);
        return entry;
    }

    private static RoundEntry submitted() {
        RoundEntry entry = new RoundEntry(1, new HouseholdId(2), "Nà Thử");
        entry.vote(10, 10, new VoteRule(50, LocalDate.of(2020, 1, 1), "Do quản trị viên nhập"));
        entry.putForward(null, null);
        entry.post();
        entry.submit(3);
        return entry;
    }
}
