package vn.chungtay.construction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.chungtay.appraisal.FamilyApproved;
import vn.chungtay.funding.Stream;
import vn.chungtay.household.BuildType;
import vn.chungtay.household.HouseholdId;
import vn.chungtay.money.Dong;
import vn.chungtay.platform.Refusal;

class HouseSupportTest {

    private static final LocalDate DECIDED = LocalDate.of(2025, 2, 10);

    private final HouseSupport house = new HouseSupport(
            "HN-2025-VQ-0001",
            new FamilyApproved(
                    1,
                    "DN-2025-VQ-0001",
                    5,
                    new HouseholdId(7),
                    "VQ.DIEMHE",
                    Stream.POVERTY_PROGRAMME,
                    BuildType.NEW,
                    Dong.of(60_000_000),
                    DECIDED),
            3);

    @Test
    void isNotCommittedToBeforeItsDecision() {
        assertThatThrownBy(() -> house.commit(DECIDED.minusDays(1), BuildMethod.SELF))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("10/02/2025");
    }

    @Test
    void isNotBegunWithoutACommitment() {
        assertThatThrownBy(() -> house.start(DECIDED)).isInstanceOf(Refusal.class);
    }

    @Test
    void isNotHandedOverBeforeItIsAccepted() {
        begun();
        assertThatThrownBy(() -> house.handOver(DECIDED.plusDays(60))).isInstanceOf(Refusal.class);
    }

    @Test
    void countsTheTranchesThatFellDue() {
        begun();
        assertThat(house.nextTranche()).isEqualTo(1);
        house.accept(DECIDED.plusDays(50));
        assertThat(house.nextTranche()).isEqualTo(2);
    }

    @Test
    void isNotLeftOnceItIsHandedOver() {
        begun();
        house.accept(DECIDED.plusDays(50));
        house.handOver(DECIDED.plusDays(51));
        assertThatThrownBy(() -> house.withdraw("Hộ chuyển đi")).isInstanceOf(Refusal.class);
    }

    @Test
    void isRecoveredOnlyAfterTheFamilyWithdrew() {
        begun();
        assertThatThrownBy(house::recovered).isInstanceOf(Refusal.class);
        house.withdraw("Hộ chuyển đi");
        house.recovered();
        assertThat(house.view().state()).isEqualTo(HouseState.RECOVERED);
    }

    private void begun() {
        house.commit(DECIDED.plusDays(3), BuildMethod.SELF);
        house.start(DECIDED.plusDays(10));
    }
}
