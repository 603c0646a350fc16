package vn.chungtay.journey;

import static vn.chungtay.organisation.TestOfficers.YENPHUC_OFFICER;
import static vn.chungtay.organisation.TestOfficers.YENPHUC_SECOND_OFFICER;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.chungtay.ChungTayTest;
import vn.chungtay.household.intake.SheetFixture;
import vn.chungtay.household.registry.FamilyTexts;
import vn.chungtay.household.registry.Field;
import vn.chungtay.organisation.TestOfficers;

/** Two officers before the same task: one does it, the other is told who was first and keeps what they typed. */
@ChungTayTest
class TwoOfficersIT {

    private static final String TASK = "Ghi kết quả họp thôn";
    private static final String FAMILY = "Mã Văn Mẫu";
    private static final String ROUND = "Đợt của hai công chức";

    @RegisterExtension
    final Browser browser = new Browser();

    private OfficerAtWork first;
    private OfficerAtWork second;
    private DaysPass days;

    @BeforeEach
    void aTaskForTwo() {
        days = new DaysPass(browser);
        first = browser.officer(YENPHUC_OFFICER);
        second = browser.officer(YENPHUC_SECOND_OFFICER);
        byte[] list = SheetFixture.official()
                .family(FamilyTexts.aPoorFamily()
                        .with(Field.HEAD_NAME, FAMILY)
                        .with(Field.IDENTITY_NUMBER, "020060000099")
                        .texts())
                .bytes();
        first.opens("/ho/nhap");
        first.attaches("Tệp danh sách", Samples.workbook("yen-phuc.xlsx", list));
        first.presses("Kiểm tra tệp");
        first.presses("Ghi 1 hộ vào sổ");
        first.opens("/dot-xet/mo");
        first.enters("Tên đợt", ROUND);
        first.ticks("07 ngày");
        first.ticks(FAMILY);
        first.presses("Mở đợt xét");
    }

    @Test
    void theSlowerOneIsToldAndLosesNothing() {
        first.takesUp(TASK, ROUND);
        second.takesUp(TASK, ROUND);
        OfficerAtWork sameInAnotherWindow = browser.window(YENPHUC_SECOND_OFFICER + " again");
        sameInAnotherWindow.signsIn(YENPHUC_SECOND_OFFICER, TestOfficers.PASSWORD);
        sameInAnotherWindow.takesUp(TASK, ROUND);
        records(second, "Trưởng thôn thứ hai");
        records(sameInAnotherWindow, "Trưởng thôn thứ ba");

        first.presses("Nhận việc");
        first.sees("Đang giữ việc này.");
        second.presses(TASK);
        second.sees("Công chức mẫu 06 đã nhận việc này lúc");
        second.holds("Người chủ trì", "Trưởng thôn thứ hai");

        records(first, "Trưởng thôn thứ nhất");
        first.completes(TASK, TASK);
        sameInAnotherWindow.presses(TASK);
        sameInAnotherWindow.sees(
                "Công chức mẫu 06 đã hoàn thành việc này lúc", "Nội dung vừa nhập", "Trưởng thôn thứ ba");
    }

    private void records(OfficerAtWork officer, String chair) {
        officer.enters("Ngày họp", days.today());
        officer.enters("Số người biểu quyết", "20");
        officer.enters("Người chủ trì", chair);
        officer.enters("Thư ký", "Thư ký mẫu");
        officer.row(FAMILY).enters("Số người đồng ý", "18");
    }
}
