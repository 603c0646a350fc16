package vn.chungtay.journey;

import static vn.chungtay.organisation.TestOfficers.FINANCE_APPRAISER;
import static vn.chungtay.organisation.TestOfficers.FINANCE_HEAD;
import static vn.chungtay.organisation.TestOfficers.HOUSE_APPRAISER;
import static vn.chungtay.organisation.TestOfficers.SOCIAL_APPRAISER;

import java.util.List;

/** What the district's offices do: money, verdicts, the decision. */
final class DistrictDecision {

    static final String WHAT_IS_MISSING = "Thiếu ảnh hiện trạng mái";

    private static final String POVERTY = "Chương trình MTQG giảm nghèo bền vững";
    private static final String MOVEMENT = "Phong trào xóa nhà tạm, nhà dột nát";

    private final Browser browser;
    private final Papers papers;

    DistrictDecision(Browser browser) {
        this.browser = browser;
        this.papers = new Papers(browser);
    }

    void entersItsSources() {
        enters(POVERTY, "Ngân sách trung ương", "Giảm nghèo bền vững năm 2025", "200.000.000");
        enters(MOVEMENT, "Quỹ “Vì người nghèo”", "Quỹ Vì người nghèo huyện", "100.000.000");
        OfficerAtWork officer = browser.officer(FINANCE_APPRAISER);
        officer.row("Giảm nghèo bền vững năm 2025").seesNoButton("Xác nhận nguồn");
        OfficerAtWork head = browser.officer(FINANCE_HEAD);
        head.opens("/nguon-von");
        head.sees("2 nguồn chờ xác nhận.");
        head.row("Giảm nghèo bền vững năm 2025").presses("Xác nhận nguồn");
        head.row("Quỹ Vì người nghèo huyện").presses("Xác nhận nguồn");
        head.sees("Đã xác nhận nguồn vốn.", "300.000.000 đ");
    }

    private void enters(String stream, String kind, String name, String amount) {
        OfficerAtWork officer = browser.officer(FINANCE_APPRAISER);
        officer.opens("/nguon-von");
        officer.follows("Nhập nguồn vốn");
        officer.selects("Chương trình, phong trào", stream);
        officer.selects("Loại vốn", kind);
        officer.enters("Tên nguồn vốn", name);
        officer.enters("Văn bản giao vốn", "Quyết định mẫu số 01 ngày 02/01/2025");
        officer.enters("Số vốn (đồng)", amount);
        officer.enters("Dùng từ ngày", "01/01/2025");
        officer.presses("Gửi lãnh đạo phòng xác nhận");
        officer.sees("Đã gửi nguồn vốn để lãnh đạo phòng xác nhận.");
    }

    /** One family fails, one is sent back, the others pass everywhere. */
    void judges(List<String> families) {
        OfficerAtWork social = browser.officer(SOCIAL_APPRAISER);
        social.takesUp("Thẩm định đối tượng", "Điềm He");
        families.forEach(name -> social.row(name).ticks("Đạt"));
        social.row(Families.REJECTED).ticks("Không đạt");
        social.row(Families.REJECTED).selects("Lý do không đạt", "N02");
        social.completes("Thẩm định đối tượng", "Hoàn thành thẩm định");

        OfficerAtWork houses = browser.officer(HOUSE_APPRAISER);
        houses.takesUp("Thẩm định nhà ở", "Điềm He");
        families.forEach(name -> houses.row(name).ticks("Đạt"));
        houses.row(Families.TO_SUPPLEMENT).ticks("Bổ sung");
        houses.presses("Hoàn thành thẩm định");
        houses.sees("Hãy ghi rõ xã cần bổ sung giấy tờ, nội dung gì.");
        houses.row(Families.TO_SUPPLEMENT).enters("Nội dung cần bổ sung", WHAT_IS_MISSING);
        houses.completes("Thẩm định nhà ở", "Hoàn thành thẩm định");

        OfficerAtWork finance = browser.officer(FINANCE_APPRAISER);
        finance.takesUp("Thẩm định nguồn vốn", "Điềm He");
        families.forEach(name -> finance.row(name).ticks("Đạt"));
        finance.completes("Thẩm định nguồn vốn", "Hoàn thành thẩm định");
    }

    String reports() {
        return papers.officeIssues("Báo cáo");
    }

    String decides() {
        return papers.districtIssues("Quyết định");
    }
}
