package vn.chungtay.nomination.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.chungtay.funding.Stream;
import vn.chungtay.household.HouseholdId;
import vn.chungtay.money.Dong;
import vn.chungtay.platform.Refusal;

class RoundEntryTest {

    private static final String OBJECTION = "PA-2025-VQ-0012";
    private static final VoteRule MORE_THAN_HALF =
            new VoteRule(50, LocalDate.of(2022, 1, 1), "Thông tư số 01/2022/TT-BXD");
    private static final Instant NOW = Instant.parse("2025-04-15T01:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2025, 5, 6);

    @Test
    void halfOfThosePresentIsNotEnough() {
        assertThat(voted(10, 20).state()).isEqualTo(EntryState.NOT_NOMINATED);
        assertThat(voted(11, 20).state()).isEqualTo(EntryState.NOMINATED);
        assertThat(voted(10, 19).state()).isEqualTo(EntryState.NOMINATED);
    }

    @Test
    void moreThanThosePresentCannotAgree() {
        assertThatThrownBy(() -> voted(21, 20)).isInstanceOf(Refusal.class).hasMessageContaining("20");
    }

    @Test
    void isFreeOncePostedAndAsLongAsNobodyObjects() {
        RoundEntry entry = posted();
        assertThat(entry.isFree()).isTrue();
        entry.hold(OBJECTION, NOW);
        assertThat(entry.isFree()).isFalse();
        assertThat(entry.openObjections()).containsExactly(OBJECTION);
        entry.release(OBJECTION, false, NOW);
        assertThat(entry.isFree()).isTrue();
    }

    @Test
    void isHeldUntilTheLastObjectionHasItsAnswer() {
        RoundEntry entry = posted();
        entry.hold(OBJECTION, NOW);
        entry.hold("PA-2025-VQ-0013", NOW);
        entry.release(OBJECTION, false, NOW);
        assertThat(entry.isHeld()).isTrue();
    }

    @Test
    void anObjectionThatIsRightStrikesItOff() {
        RoundEntry entry = posted();
        entry.hold(OBJECTION, NOW);
        entry.release(OBJECTION, true, NOW);
        assertThat(entry.state()).isEqualTo(EntryState.REFUSED);
        assertThat(entry.reasonCode()).isEqualTo(Reason.OBJECTION_UPHELD);
        assertThat(entry.isForCommittee()).isFalse();
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

    @Test
    void isNotApprovedNorSentBackWhileHeld() {
        RoundEntry entry = submitted();
        entry.hold(OBJECTION, NOW);
        assertThatThrownBy(() -> entry.approve("15/QĐ-UBND"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(OBJECTION);
        assertThatThrownBy(() -> entry.supplement("Thiếu ảnh", DUE)).isInstanceOf(Refusal.class);
        assertThat(entry.state()).isEqualTo(EntryState.SUBMITTED);
    }

    @Test
    void mayBeKeptForLaterOrRejectedWhileHeld() {
        RoundEntry kept = submitted();
        kept.hold(OBJECTION, NOW);
        kept.keepForLater();
        assertThat(kept.state()).isEqualTo(EntryState.POSTED);
        RoundEntry rejected = submitted();
        rejected.hold(OBJECTION, NOW);
        rejected.reject("N02");
        assertThat(rejected.state()).isEqualTo(EntryState.REJECTED);
    }

    @Test
    void isFreeAgainOnceSupplemented() {
        RoundEntry entry = submitted();
        entry.supplement("Thiếu ảnh hiện trạng mái", DUE);
        assertThat(entry.isFree()).isFalse();
        entry.supplemented("Đã thêm 2 ảnh");
        assertThat(entry.isFree()).isTrue();
    }

    @Test
    void isGivenUpWhenItIsNotSupplementedInTime() {
        RoundEntry entry = submitted();
        entry.supplement("Thiếu ảnh hiện trạng mái", DUE);
        entry.expire();
        assertThat(entry.state()).isEqualTo(EntryState.REJECTED);
        assertThat(entry.reasonCode()).isEqualTo(Reason.NOT_SUPPLEMENTED);
    }

    @Test
    void awaitsADecisionOnTheSubmissionThatNamesItOnly() {
        RoundEntry entry = submitted();
        assertThat(entry.awaitsDecisionOn(7)).isTrue();
        assertThat(entry.awaitsDecisionOn(8)).isFalse();
        entry.approve("15/QĐ-UBND");
        assertThat(entry.awaitsDecisionOn(7)).isFalse();
    }

    @Test
    void cannotBeWithdrawnOnceItHasAResult() {
        RoundEntry entry = submitted();
        entry.reject("N02");
        assertThatThrownBy(() -> entry.withdraw(Reason.FAMILY_DECLINES, "Tự làm nhà"))
                .isInstanceOf(Refusal.class);
    }

    private static RoundEntry heldSinceItsApproval() {
        RoundEntry entry = submitted();
        entry.approve("15/QĐ-UBND");
        entry.hold(OBJECTION, NOW);
        return entry;
    }

    private static RoundEntry voted(int votes, int present) {
        RoundEntry entry = new RoundEntry(1, new HouseholdId(5), "Nà Mẫu");
        entry.vote(votes, present, MORE_THAN_HALF);
        return entry;
    }

    static RoundEntry posted() {
        RoundEntry entry = voted(20, 20);
        entry.putForward(Stream.POVERTY_PROGRAMME, Dong.of(60_000_000));
        entry.post();
        return entry;
    }

    static RoundEntry submitted() {
        RoundEntry entry = posted();
        entry.submit(7);
        return entry;
    }
}
