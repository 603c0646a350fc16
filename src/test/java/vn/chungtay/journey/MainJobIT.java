package vn.chungtay.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.chungtay.ChungTayTest;

/** From the commune's list to the handed-over house, through the pages only. */
@ChungTayTest
class MainJobIT {

    @RegisterExtension
    final Browser browser = new Browser();

    private DaysPass days;
    private CommuneRound commune;
    private DistrictDecision district;
    private HouseBuilding newHouse;
    private HouseBuilding repair;

    @BeforeEach
    void theCast() {
        days = new DaysPass(browser);
        commune = new CommuneRound(browser, days);
        district = new DistrictDecision(browser);
        newHouse = new HouseBuilding(browser, days, Families.BUILDS_NEW);
        repair = new HouseBuilding(browser, days, Families.REPAIRS);
    }

    @Test
    void fromTheListToTheHandedOverHouse() {
        theListIsImportedAndPosted();
        anObjectionIsUpheld();
        theListGoesToTheDistrict();
        theDistrictDecides();
        whatWasMissingGoesInASecondSubmission();
        theHousesAreBegun();
        theFirstTranchesArePaid();
        theHousesAreAccepted();
        theRestIsPaid();
        theFamiliesMoveIn();
    }

    private void theListIsImportedAndPosted() {
        days.until(LocalDate.of(2025, 2, 3));
        commune.importsItsList();
        commune.opensTheRound();
        commune.meetsInTheVillages();
        commune.reviewsTheFamilies();
        assertThat(commune.givesNotice())
                .contains("Số: 01/TB-UBND", "Điềm He, ngày 03 tháng 02 năm 2025", "danh sách 06 hộ", "300.000.000")
                .contains(Families.ON_LIST)
                .doesNotContain(Families.OUTVOTED, Families.REFUSED);
        commune.putsUpTheList();
    }

    private void anObjectionIsUpheld() {
        days.until(LocalDate.of(2025, 2, 6));
        commune.hearsAnObjection();
        assertThat(commune.answersTheObjection())
                .contains("Điềm He, ngày 06 tháng 02 năm 2025", Families.OBJECTED_TO, "Nội dung ý kiến là đúng.")
                .doesNotContain("Người gửi mẫu");
    }

    private void theListGoesToTheDistrict() {
        days.until(LocalDate.of(2025, 2, 11));
        commune.closesThePosting();
        assertThat(commune.submits())
                .contains("Số: 01/TTr-UBND", "Điềm He, ngày 11 tháng 02 năm 2025")
                .contains("240.000.000 đồng", "Hai trăm bốn mươi triệu đồng")
                .contains(Families.SUBMITTED)
                .doesNotContain(Families.OBJECTED_TO);
    }

    private void theDistrictDecides() {
        days.until(LocalDate.of(2025, 2, 18));
        district.entersItsSources();
        district.judges(Families.SUBMITTED);
        assertThat(district.reports())
                .contains("Số: 01/BC-", "ngày 18 tháng 02 năm 2025")
                .contains("đạt: 03 hộ", "phải bổ sung hồ sơ: 01 hộ", "không đạt: 01 hộ")
                .contains(DistrictDecision.WHAT_IS_MISSING, "Đã được hỗ trợ nhà ở từ chính sách khác");
        assertThat(district.decides())
                .contains("Số: 01/QĐ-UBND", "Văn Quan, ngày 18 tháng 02 năm 2025", "Tờ trình số 01/TTr-UBND")
                .contains("150.000.000 đồng", "Một trăm năm mươi triệu đồng")
                .contains(Families.APPROVED)
                .doesNotContain(Families.REJECTED, Families.TO_SUPPLEMENT, Families.OBJECTED_TO);
        days.run();
        commune.readsTheResults();
    }

    private void whatWasMissingGoesInASecondSubmission() {
        days.until(LocalDate.of(2025, 2, 20));
        assertThat(commune.supplementsAndSubmitsAgain())
                .contains("Số: 02/TTr-UBND", Families.TO_SUPPLEMENT, "30.000.000 đồng")
                .doesNotContain(Families.REJECTED, Families.BUILDS_NEW);
    }

    private void theHousesAreBegun() {
        days.until(LocalDate.of(2025, 2, 24));
        newHouse.commits();
        newHouse.starts();
        repair.commits();
        repair.starts();
        days.until(LocalDate.of(2025, 3, 10));
        assertThat(newHouse.passesTheStage()).contains("Hoàn thành phần nền móng", Families.BUILDS_NEW, "60.000.000");
        assertThat(repair.passesTheStage()).contains(Families.REPAIRS, "sửa chữa", "30.000.000");
    }

    private void theFirstTranchesArePaid() {
        Payment ofNewHouse = newHouse.tranche(1);
        ofNewHouse.isPrepared("123450001", "42.000.000 đ");
        ofNewHouse.isChecked();
        ofNewHouse.isApproved();
        ofNewHouse.comesBackFromTheTreasury("K01");
        ofNewHouse.isCorrected("123450002", "Sai tên hoặc số tài khoản người nhận");
        ofNewHouse.isApproved();
        ofNewHouse.isPaid("KB-0001");
        assertThat(ofNewHouse.isSignedFor())
                .contains(Families.BUILDS_NEW, "42.000.000", "Bốn mươi hai triệu đồng", "KB-0001");
        assertThat(repair.tranche(1).goesThrough("123450003", "21.000.000 đ", "KB-0002"))
                .contains("21.000.000");
    }

    private void theHousesAreAccepted() {
        days.until(LocalDate.of(2025, 4, 14));
        newHouse.showsADefect("Mái dột ở góc bếp");
        repair.isAccepted();
        days.until(LocalDate.of(2025, 4, 21));
        newHouse.hasItMended();
        assertThat(newHouse.isAccepted()).contains("nghiệm thu", Families.BUILDS_NEW, "từ 30 m²");
    }

    private void theRestIsPaid() {
        assertThat(newHouse.tranche(2).goesThrough("123450002", "18.000.000 đ", "KB-0003"))
                .contains("18.000.000", "Mười tám triệu đồng");
        assertThat(repair.tranche(2).goesThrough("123450003", "9.000.000 đ", "KB-0004"))
                .contains("9.000.000", "Chín triệu đồng");
    }

    private void theFamiliesMoveIn() {
        days.until(LocalDate.of(2025, 4, 28));
        newHouse.isHandedOver();
        repair.isHandedOver();
        newHouse.isComplete("60.000.000 đ");
        repair.isComplete("30.000.000 đ");
    }
}
