package vn.chungtay.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chungtay.ChungTayTest;
import vn.chungtay.platform.Refusal;

@ChungTayTest
class OfficesTest {

    @Autowired
    UnitTable table;

    @ParameterizedTest
    @CsvSource({
        "VQ.DIEMHE, COMMUNE_OFFICER, VQ.DIEMHE:COMMUNE_OFFICER",
        "VQ.DIEMHE, CLERK, VQ.DIEMHE:CLERK",
        "VQ.DIEMHE, HOUSE_APPRAISER, VQ-KTHT:HOUSE_APPRAISER",
        "VQ.DIEMHE, DISTRICT_CHAIR, VQ:DISTRICT_CHAIR",
        "VQ, CLERK, VQ-VP:CLERK",
        "VQ, SOCIAL_APPRAISER, VQ-LDTBXH:SOCIAL_APPRAISER",
        "VQ-KTHT, OFFICE_HEAD, VQ-KTHT:OFFICE_HEAD",
        "VQ-KTHT, LEGAL_CHECKER, VQ-VP:LEGAL_CHECKER",
        "VQ-NV, PROVINCE_OFFICER, LS-SNV:PROVINCE_OFFICER"
    })
    void theNearestUnitWithTheDutyTakesTheWork(String unit, String role, String group) {
        assertThat(on("2025-04-15").group(unit, role)).isEqualTo(group);
    }

    @Test
    void theSuccessorTakesTheWorkOfAnEndedCommune() {
        assertThat(on("2025-04-15").group("VQ.DONGGIAP", "COMMUNE_OFFICER")).isEqualTo("VQ.KHANHKHE:COMMUNE_OFFICER");
    }

    @Test
    void saysWhenNobodyHasTheDuty() {
        assertThatThrownBy(() -> on("2025-07-01").group("VQ.DIEMHE", "HOUSE_APPRAISER"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Thẩm định nhà ở");
    }

    private Offices on(String day) {
        return new OfficeGroups(TestUnits.at(table, LocalDate.parse(day)));
    }
}
