package vn.chungtay.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.organisation.TestOfficers.DIEMHE_ACCOUNTANT;
import static vn.chungtay.organisation.TestOfficers.DIEMHE_BUILDER;
import static vn.chungtay.organisation.TestOfficers.DIEMHE_OFFICER;

/** One family's house, from the commitment to the day it moves in. */
final class HouseBuilding {

    private static final String STAGE = "Xác nhận hoàn thành giai đoạn";
    private static final String ACCEPTANCE = "Nghiệm thu nhà ở";

    private final Browser browser;
    private final DaysPass days;
    private final Papers papers;
    private final String family;

    HouseBuilding(Browser browser, DaysPass days, String family) {
        this.browser = browser;
        this.days = days;
        this.papers = new Papers(browser);
        this.family = family;
    }

    Payment tranche(int number) {
        return new Payment(browser, days, family, number);
    }

    void commits() {
        OfficerAtWork officer = browser.officer(DIEMHE_OFFICER);
        officer.takesUp("Lập cam kết và đăng ký của hộ", family);
        officer.enters("Ngày hộ ký cam kết", days.today());
        officer.ticks("Hộ tự xây, tự sửa");
        officer.attaches("Bản chụp đơn đăng ký và cam kết", Samples.photo("cam-ket.jpg"));
        officer.completes("Lập cam kết và đăng ký của hộ", "Ghi cam kết của hộ");
    }

    void starts() {
        OfficerAtWork builder = browser.officer(DIEMHE_BUILDER);
        builder.takesUp("Ghi ngày khởi công", family);
        builder.enters("Ngày khởi công", days.today());
        builder.attaches("Ảnh chụp tại chỗ", Samples.photo("khoi-cong.jpg"));
        builder.completes("Ghi ngày khởi công", "Ghi ngày khởi công");
    }

    /** The stage passes only with its signed minutes. Answers the minutes' words. */
    String passesTheStage() {
        OfficerAtWork builder = browser.officer(DIEMHE_BUILDER);
        builder.takesUp(STAGE, family);
        String minutes = builder.paper("Biên bản");
        stage(builder);
        builder.presses("Ghi kết quả kiểm tra giai đoạn");
        builder.sees("chưa có bản quét được xác nhận");
        String words = papers.comesBack(minutes, DIEMHE_BUILDER, DIEMHE_OFFICER);
        builder.takesUp(STAGE, family);
        stage(builder);
        builder.completes(STAGE, "Ghi kết quả kiểm tra giai đoạn");
        return words;
    }

    private void stage(OfficerAtWork builder) {
        builder.enters("Ngày kiểm tra tại chỗ", days.today());
        builder.ticks("Đạt, chuyển chi tiền");
        builder.attaches("Ảnh chụp tại chỗ", Samples.photo("giai-doan.jpg"));
    }

    void showsADefect(String defect) {
        OfficerAtWork builder = browser.officer(DIEMHE_BUILDER);
        builder.takesUp(ACCEPTANCE, family);
        measures(builder);
        builder.ticks("Có sai sót phải khắc phục");
        builder.enters("Sai sót và việc phải khắc phục", defect);
        builder.completes(ACCEPTANCE, "Ghi kết quả nghiệm thu");
    }

    void hasItMended() {
        OfficerAtWork builder = browser.officer(DIEMHE_BUILDER);
        builder.takesUp("Xác nhận đã khắc phục sai sót", family);
        builder.enters("Ngày khắc phục xong", days.today());
        builder.enters("Đã khắc phục những gì", "Đã lợp lại góc mái phía bếp");
        builder.attaches("Ảnh chụp tại chỗ", Samples.photo("sau-khac-phuc.jpg"));
        builder.completes("Xác nhận đã khắc phục sai sót", "Xác nhận đã khắc phục");
    }

    /** Answers the words of the minutes. */
    String isAccepted() {
        OfficerAtWork builder = browser.officer(DIEMHE_BUILDER);
        builder.takesUp(ACCEPTANCE, family);
        String words = papers.comesBack(builder.paper("Biên bản nghiệm thu"), DIEMHE_BUILDER, DIEMHE_OFFICER);
        builder.takesUp(ACCEPTANCE, family);
        measures(builder);
        builder.ticks("Đạt, đưa vào sử dụng");
        builder.completes(ACCEPTANCE, "Ghi kết quả nghiệm thu");
        return words;
    }

    private void measures(OfficerAtWork builder) {
        builder.enters("Ngày nghiệm thu", days.today());
        builder.enters("Diện tích sàn (m²)", "42,5");
        builder.ticks("Nền, móng cứng");
        builder.ticks("Khung, tường cứng");
        builder.ticks("Mái cứng");
        builder.enters("Tuổi thọ dự kiến (năm)", "25");
        builder.attaches("Ảnh chụp tại chỗ", Samples.photo("nghiem-thu.jpg"));
    }

    void isHandedOver() {
        OfficerAtWork officer = browser.officer(DIEMHE_OFFICER);
        officer.takesUp("Bàn giao nhà cho hộ", family);
        officer.enters("Ngày bàn giao", days.today());
        officer.attaches("Ảnh chụp tại chỗ", Samples.photo("ban-giao.jpg"));
        officer.completes("Bàn giao nhà cho hộ", "Ghi bàn giao nhà");
    }

    /** What the case shows at its end. */
    void isComplete(String approved) {
        OfficerAtWork accountant = browser.officer(DIEMHE_ACCOUNTANT);
        accountant.opens("/lam-nha");
        accountant.row(family).sees("đã bàn giao");
        accountant.row(family).follows(family);
        accountant.sees("Đã kết thúc", "Đã chi", approved, "trong " + approved + " được duyệt");
        assertThat(accountant.path()).matches("/ho-so/HN-2025-VQ-\\d{4}");
    }
}
