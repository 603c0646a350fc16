package vn.chungtay.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chungtay.household.BuildType;
import vn.chungtay.money.Dong;

class TranchePlanTest {

    private static final Tranche FIRST = new Tranche(1, 70, TrancheTrigger.FOUNDATION_COMPLETE);
    private static final Tranche LAST = new Tranche(2, 30, TrancheTrigger.HOUSE_COMPLETE);

    @Test
    void theTranchesMakeAHundred() {
        assertThatThrownBy(() -> plan(FIRST)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTrancheIsItsPercentageInWholeDong() {
        assertThat(plan(FIRST, LAST).amount(1, Dong.of(60_000_001), Dong.ZERO)).isEqualTo(Dong.of(42_000_000));
    }

    @Test
    void theLastTrancheIsTheTotalLessWhatIsPaid() {
        assertThat(plan(FIRST, LAST).amount(2, Dong.of(60_000_001), Dong.of(42_000_000)))
                .isEqualTo(Dong.of(18_000_001));
    }

    private static TranchePlan plan(Tranche... tranches) {
        return new TranchePlan(
                1,
                Stream.POVERTY_PROGRAMME,
                BuildType.NEW,
                LocalDate.of(2023, 8, 15),
                null,
                "Điều 75 Thông tư số 55/2023/TT-BTC",
                false,
                List.of(tranches));
    }
}
