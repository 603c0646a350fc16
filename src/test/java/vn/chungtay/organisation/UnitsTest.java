package vn.chungtay.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chungtay.ChungTayTest;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Refusal;

@ChungTayTest
class UnitsTest {

    private static final LocalDate BEFORE_THE_FIRST_MERGER = LocalDate.of(2024, 11, 30);
    private static final LocalDate AFTER_THE_FIRST_MERGER = LocalDate.of(2024, 12, 1);
    private static final LocalDate LAST_DAY_OF_THE_DISTRICT = LocalDate.of(2025, 6, 30);
    private static final LocalDate NEW_COMMUNES = LocalDate.of(2025, 7, 1);

    @Autowired
    UnitTable table;

    @Autowired
    Units units;

    @Test
    void theDistrictHasSeventeenCommunesUntilTheFirstMerger() {
        assertThat(units.communes(BEFORE_THE_FIRST_MERGER)).hasSize(17);
    }

    @Test
    void theDistrictHasFifteenCommunesAfterTheFirstMerger() {
        assertThat(units.communes(AFTER_THE_FIRST_MERGER))
                .hasSize(15)
                .extracting(Unit::placeName)
                .doesNotContain("Đồng Giáp", "Tràng Các");
        assertThat(units.communes(LAST_DAY_OF_THE_DISTRICT)).hasSize(15);
    }

    @Test
    void sixCommunesTakeOverFromTheDistrict() {
        assertThat(units.communes(NEW_COMMUNES))
                .extracting(Unit::id)
                .containsExactly("LS.DIEMHE", "LS.KHANHKHE", "LS.TANDOAN", "LS.TRILE", "LS.VANQUAN", "LS.YENPHUC");
    }

    @Test
    void communesStandInVietnameseOrder() {
        assertThat(units.communes(BEFORE_THE_FIRST_MERGER))
                .extracting(Unit::placeName)
                .startsWith("An Sơn", "Bình Phúc", "Điềm He", "Đồng Giáp", "Hòa Bình");
    }

    @Test
    void agenciesAreNamedAsOnTheirPapers() {
        assertThat(List.of("VQ.DIEMHE", "VQ.THITRAN", "VQ-KTHT", "VQ"))
                .map(units::get)
                .map(Unit::agencyName)
                .containsExactly(
                        "UBND xã Điềm He", "UBND thị trấn Văn Quan", "Phòng Kinh tế và Hạ tầng", "UBND huyện Văn Quan");
    }

    @Test
    void anEndedUnitIsRefusedAndNamesItsSuccessor() {
        assertThatThrownBy(() -> at(LocalDate.of(2025, 4, 15)).requireOpen("VQ.TRANGCAC"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("UBND xã Tràng Các đã kết thúc hoạt động sau ngày 30/11/2024")
                .hasMessageContaining("UBND xã Khánh Khê");
    }

    @Test
    void aChainOfSuccessorsIsFollowedToItsEnd() {
        assertThat(at(NEW_COMMUNES).responsible("VQ.DONGGIAP")).isEqualTo("LS.KHANHKHE");
        assertThatThrownBy(() -> at(NEW_COMMUNES).requireOpen("VQ.DONGGIAP"))
                .hasMessageContaining("UBND xã Khánh Khê (hoạt động từ ngày 01/07/2025)");
    }

    @Test
    void aUnitToComeIsRefused() {
        assertThatThrownBy(() -> at(LAST_DAY_OF_THE_DISTRICT).requireOpen("LS.DIEMHE"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("chỉ thành lập từ ngày 01/07/2025");
    }

    @Test
    void anOpenUnitPasses() {
        at(LAST_DAY_OF_THE_DISTRICT).requireOpen("VQ.DIEMHE");
    }

    @Test
    void aCommuneAnswersForItsPredecessorsOnlyOnceTheyHaveEnded() {
        assertThat(at(BEFORE_THE_FIRST_MERGER).predecessors("VQ.KHANHKHE")).isEmpty();
        assertThat(at(AFTER_THE_FIRST_MERGER).predecessors("VQ.KHANHKHE"))
                .containsExactlyInAnyOrder("VQ.DONGGIAP", "VQ.TRANGCAC");
    }

    @Test
    void aNewCommuneAnswersForThePredecessorsOfItsPredecessorsAndForThoseOfCaoLoc() {
        assertThat(at(NEW_COMMUNES).predecessors("LS.KHANHKHE"))
                .containsExactlyInAnyOrder("VQ.KHANHKHE", "VQ.DONGGIAP", "VQ.TRANGCAC", "CL.XUANLONG", "CL.BINHTRUNG");
    }

    @Test
    void everyEndedCommuneHasExactlyOneSuccessor() {
        assertThat(units.all())
                .filteredOn(unit -> unit.kind().isPlace() && unit.validTo() != null)
                .hasSize(20)
                .allSatisfy(unit -> assertThat(unit.successorIds()).hasSize(1));
    }

    @Test
    void anUnknownUnitIsNotFound() {
        assertThatThrownBy(() -> units.get("VQ.KHONGCO")).isInstanceOf(NotFound.class);
    }

    private Units at(LocalDate day) {
        return TestUnits.at(table, day);
    }
}
