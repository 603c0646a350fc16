package vn.chungtay.construction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import vn.chungtay.household.BuildType;
import vn.chungtay.platform.Refusal;

class MeasuredHouseTest {

    private final QualityStandard standard =
            new QualityStandard(BuildType.NEW, new BigDecimal("30"), 20, "TT 01/2022/TT-BXD");

    @Test
    void meetsTheStandardAtItsBounds() {
        assertThat(house("30", true, true, true, 20).shortfalls(standard)).isEmpty();
    }

    @Test
    void namesEverythingItLacks() {
        assertThat(house("29.9", false, false, false, 19).shortfalls(standard))
                .containsExactly(
                        "diện tích dưới 30 m²",
                        "nền, móng chưa cứng",
                        "khung, tường chưa cứng",
                        "mái chưa cứng",
                        "tuổi thọ dưới 20 năm");
    }

    @Test
    void isNotAcceptedWithASoftRoof() {
        assertThatThrownBy(() -> house("36", true, true, false, 25).requireMeets(standard))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("mái chưa cứng");
    }

    private static MeasuredHouse house(String area, boolean foundation, boolean frame, boolean roof, int years) {
        return new MeasuredHouse(new BigDecimal(area), foundation, frame, roof, years);
    }
}
