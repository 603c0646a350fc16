package vn.chungtay.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.organisation.TestOfficers.DIEMHE_BUILDER;
import static vn.chungtay.organisation.TestOfficers.DIEMHE_OFFICER;
import static vn.chungtay.organisation.TestOfficers.DIEMHE_SECOND_OFFICER;

/** What the commune does from its list to its submission. */
final class CommuneRound {

    private static final String ROUND = "Đợt 1 năm 2025";
    private static final String MINUTES = "Biên bản họp bình xét hộ đề nghị hỗ trợ nhà ở, thôn Nà Mẫu";

    private final Browser browser;
    private final DaysPass days;
    private final Papers papers;
    private String round = "";

    CommuneRound(Browser browser, DaysPass days) {
        this.browser = browser;
        this.days = days;
        this.papers = new Papers(browser);
    }

    void importsItsList() {
        OfficerAtWork officer = browser.officer(DIEMHE_OFFICER);
        officer.opens("/ho");
        officer.follows("Nhập từ Excel");
        officer.attaches("Tệp danh sách", Samples.workbook("diem-he.xlsx", Families.workbook()));
        officer.presses("Kiểm tra tệp");
        officer.sees("Kiểm tra trước khi ghi sổ");
        officer.row(Families.SHORT_NUMBER).sees("Có lỗi", "11");
        officer.row(Families.WRONG_SEX).sees("Số thứ tư của CCCD là của nữ, không khớp giới tính.");
        officer.part("tbody tr.is-error", Families.TWICE).sees("Trùng với dòng 2 của tệp.");
        officer.presses("Ghi 9 hộ vào sổ");
        officer.sees("Danh sách đã ghi sổ", "đã ghi 9 hộ vào sổ");
        officer.follows("Xem sổ hộ");
        officer.sees("Có 9 hộ trong sổ.");
    }

    void opensTheRound() {
        OfficerAtWork officer = browser.officer(DIEMHE_OFFICER);
        officer.opens("/dot-xet");
        officer.follows("Mở đợt xét");
        officer.enters("Tên đợt", ROUND);
        officer.ticks("07 ngày");
        Families.IN_ROUND.forEach(officer::ticks);
        officer.presses("Mở đợt xét");
        officer.sees("Đã mở đợt xét với 8 hộ.", ROUND + ", xã Điềm He", "Ghi kết quả họp thôn");
        officer.seesNo(Families.NOT_IN_ROUND);
        round = officer.path();
    }

    void meetsInTheVillages() {
        OfficerAtWork officer = browser.officer(DIEMHE_OFFICER);
        officer.takesUp("Ghi kết quả họp thôn", ROUND);
        village(officer.section("Thôn Nà Mẫu"), 40);
        village(officer.section("Thôn Khòn Mẫu"), 30);
        Families.ON_LIST.forEach(name -> officer.row(name).enters("Số người đồng ý", "28"));
        officer.row(Families.REFUSED).enters("Số người đồng ý", "28");
        officer.row(Families.OUTVOTED).enters("Số người đồng ý", "15");
        officer.attaches("Ảnh cuộc họp", Samples.photo("hop-thon.jpg"));
        officer.completes("Ghi kết quả họp thôn", "Ghi kết quả họp thôn");
    }

    private void village(Place section, int present) {
        section.enters("Ngày họp", days.today());
        section.enters("Số người biểu quyết", Integer.toString(present));
        section.enters("Người chủ trì", "Trưởng thôn mẫu");
        section.enters("Thư ký", "Thư ký mẫu");
    }

    void reviewsTheFamilies() {
        OfficerAtWork builder = browser.officer(DIEMHE_BUILDER);
        builder.takesUp("Ban Chỉ đạo xã rà soát từng hộ", ROUND);
        builder.seesNo(Families.OUTVOTED);
        String minutes = builder.paper(MINUTES);
        Families.ON_LIST.forEach(name -> builder.row(name).ticks("Đề nghị"));
        builder.row(Families.REFUSED).ticks("Không đề nghị");
        builder.presses("Kết thúc rà soát");
        builder.sees("Chọn lý do.");
        builder.row(Families.REFUSED).selects("Lý do không đề nghị", "N03");
        builder.completes("Ban Chỉ đạo xã rà soát từng hộ", "Kết thúc rà soát");
        assertThat(papers.comesBack(minutes, DIEMHE_OFFICER, DIEMHE_SECOND_OFFICER))
                .contains("BIÊN BẢN", "thôn Nà Mẫu", "Trưởng thôn mẫu", Families.BUILDS_NEW, "28/40", "Đề nghị");
    }

    /** Answers the notice's words. */
    String givesNotice() {
        return papers.communeIssues("niêm yết");
    }

    void putsUpTheList() {
        OfficerAtWork officer = browser.officer(DIEMHE_OFFICER);
        officer.takesUp("Dán danh sách và xác nhận niêm yết", ROUND);
        officer.enters("Ngày dán danh sách", days.today());
        officer.presses("Xác nhận đã niêm yết");
        officer.sees("Danh sách phải được dán ở đây trước khi xác nhận.");
        officer.ticks("Trụ sở Ủy ban nhân dân");
        officer.ticks("Nhà văn hóa các thôn có hộ trong danh sách");
        officer.attaches("Ảnh bảng niêm yết", Samples.photo("tru-so.jpg"), Samples.photo("na-mau.jpg"));
        officer.completes("Dán danh sách và xác nhận niêm yết", "Xác nhận đã niêm yết");
    }

    /** Only the family spoken of is held. */
    void hearsAnObjection() {
        OfficerAtWork officer = browser.officer(DIEMHE_OFFICER);
        officer.opens(round);
        officer.sees("Niêm yết hết ngày", "10/02/2025", "chờ hết thời gian niêm yết");
        officer.row(Families.OBJECTED_TO).follows("Ghi nhận ý kiến về Hộ " + Families.OBJECTED_TO);
        officer.enters("Nội dung ý kiến", "Hộ đã có nhà kiên cố ở xã bên.");
        officer.enters("Họ tên người gửi", "Người gửi mẫu");
        officer.selects("Gửi bằng cách nào", "Qua trưởng thôn");
        officer.presses("Ghi nhận ý kiến");
        officer.sees("Đã nhận ý kiến PA-2025-VQ-", "Người gửi mẫu");
        officer.opens(round);
        officer.row(Families.OBJECTED_TO).sees("Tạm giữ");
        officer.row(Families.BUILDS_NEW).seesNo("Tạm giữ");
    }

    /** Sorted, verified by the builder, found right, answered. Answers the letter's words. */
    String answersTheObjection() {
        OfficerAtWork officer = browser.officer(DIEMHE_OFFICER);
        officer.takesUp("Phân loại ý kiến", Families.OBJECTED_TO);
        officer.ticks("Kiến nghị, phản ánh");
        officer.completes("Phân loại ý kiến", "Phân loại ý kiến");
        OfficerAtWork builder = browser.officer(DIEMHE_BUILDER);
        builder.takesUp("Xác minh tại thôn", Families.OBJECTED_TO);
        builder.enters("Ngày xác minh tại thôn", days.today());
        builder.enters("Người tham gia xác minh", "Ban Chỉ đạo xã, trưởng thôn");
        builder.enters("Kết quả xác minh", "Hộ đã có nhà kiên cố ở xã bên");
        builder.attaches("Ảnh, giấy tờ xác minh", Samples.photo("xac-minh.jpg"));
        builder.seesNo("Người gửi mẫu");
        builder.completes("Xác minh tại thôn", "Ghi kết quả xác minh");
        officer.takesUp("Dự thảo kết luận, trả lời", Families.OBJECTED_TO);
        officer.ticks("Đúng: loại hộ khỏi danh sách");
        officer.enters("Nội dung trả lời", "Hộ không thuộc diện được hỗ trợ nhà ở.");
        officer.completes("Dự thảo kết luận, trả lời", "Kết luận ý kiến");
        String letter = papers.communeIssues("trả lời ý kiến");
        officer.opens(round);
        officer.row(Families.OBJECTED_TO).sees("Xã không đề nghị", "Ý kiến về hộ được kết luận là đúng");
        return letter;
    }

    void closesThePosting() {
        OfficerAtWork officer = browser.officer(DIEMHE_OFFICER);
        officer.takesUp("Lập biên bản kết thúc niêm yết", ROUND);
        officer.enters("Ngày lập biên bản", days.today());
        officer.enters("Số ngày liên tiếp đã phát thanh", "2");
        officer.presses("Kết thúc niêm yết, in biên bản");
        officer.sees("Danh sách phải được phát thanh ít nhất 3 ngày liên tiếp.");
        officer.enters("Số ngày liên tiếp đã phát thanh", "3");
        officer.completes("Lập biên bản kết thúc niêm yết", "Kết thúc niêm yết, in biên bản");
    }

    /** Answers the submission's words. */
    String submits() {
        return papers.communeIssues("Tờ trình");
    }

    /** Each family's result, as the round shows it. */
    void readsTheResults() {
        OfficerAtWork officer = browser.officer(DIEMHE_OFFICER);
        officer.opens(round);
        Families.APPROVED.forEach(name -> officer.row(name).sees("Được phê duyệt"));
        officer.row(Families.REJECTED).sees("Huyện không duyệt", "Đã được hỗ trợ nhà ở từ chính sách khác");
        officer.row(Families.TO_SUPPLEMENT).sees("Phải bổ sung");
        officer.row(Families.OUTVOTED).sees("Thôn không đề nghị");
        officer.row(Families.REFUSED).sees("Xã không đề nghị");
    }

    /** Answers the second submission's words. */
    String supplementsAndSubmitsAgain() {
        OfficerAtWork officer = browser.officer(DIEMHE_OFFICER);
        officer.takesUp("Bổ sung hồ sơ theo yêu cầu của huyện", ROUND);
        Place family = officer.row(Families.TO_SUPPLEMENT);
        family.sees(DistrictDecision.WHAT_IS_MISSING);
        family.ticks("Đã bổ sung xong");
        family.enters("Đã bổ sung những gì", "Đã chụp lại ảnh mái và nộp giấy xác nhận của thôn");
        officer.attaches("Giấy tờ, ảnh bổ sung", Samples.photo("mai-nha.jpg"));
        officer.completes("Bổ sung hồ sơ theo yêu cầu của huyện", "Gửi lại hộ đã bổ sung");
        return submits();
    }
}
