package vn.chungtay.journey;

import static vn.chungtay.organisation.TestOfficers.DIEMHE_ACCOUNTANT;
import static vn.chungtay.organisation.TestOfficers.DIEMHE_CHAIR;
import static vn.chungtay.organisation.TestOfficers.DIEMHE_OFFICER;

/** One tranche for one family: prepared, checked, approved, sent to the treasury, signed for. */
final class Payment {

    private static final String ANSWER = "Ghi kết quả của kho bạc";

    private final Browser browser;
    private final DaysPass days;
    private final Papers papers;
    private final String about;

    Payment(Browser browser, DaysPass days, String family, int tranche) {
        this.browser = browser;
        this.days = days;
        this.papers = new Papers(browser);
        this.about = "Hộ " + family + ", đợt " + tranche;
    }

    /** Without a hitch. Answers the words of the paper that the family signs. */
    String goesThrough(String account, String amount, String voucher) {
        isPrepared(account, amount);
        isChecked();
        isApproved();
        isPaid(voucher);
        return isSignedFor();
    }

    void isPrepared(String account, String amount) {
        OfficerAtWork officer = browser.officer(DIEMHE_OFFICER);
        officer.takesUp("Lập đề nghị chi", about);
        officer.sees(amount);
        officer.enters("Số tài khoản của người nhận", account);
        officer.completes("Lập đề nghị chi", "Trình kế toán kiểm tra");
    }

    void isChecked() {
        OfficerAtWork accountant = browser.officer(DIEMHE_ACCOUNTANT);
        accountant.takesUp("Kế toán kiểm tra chứng từ", about);
        accountant.ticks("Đủ, trình duyệt chi");
        accountant.completes("Kế toán kiểm tra chứng từ", "Ghi kết quả kiểm tra");
    }

    void isApproved() {
        OfficerAtWork chair = browser.officer(DIEMHE_CHAIR);
        chair.takesUp("Duyệt chi", about);
        chair.ticks("Duyệt chi");
        chair.completes("Duyệt chi", "Ghi quyết định");
        days.run();
    }

    void comesBackFromTheTreasury(String code) {
        OfficerAtWork accountant = browser.officer(DIEMHE_ACCOUNTANT);
        accountant.takesUp(ANSWER, about);
        accountant.ticks("Trả lại lệnh chi");
        accountant.enters("Ngày kho bạc trả lời", days.today());
        accountant.selects("Mã trả lại", code);
        accountant.completes(ANSWER, ANSWER);
    }

    void isCorrected(String account, String remedy) {
        OfficerAtWork accountant = browser.officer(DIEMHE_ACCOUNTANT);
        accountant.takesUp("Sửa lệnh chi bị kho bạc trả lại", about);
        accountant.sees("Kho bạc trả lại:", remedy);
        accountant.enters("Số tài khoản của người nhận", account);
        accountant.enters("Đã sửa những gì", "Sửa số tài khoản theo giấy tờ của hộ");
        accountant.completes("Sửa lệnh chi bị kho bạc trả lại", "Trình duyệt lại");
    }

    void isPaid(String voucher) {
        OfficerAtWork accountant = browser.officer(DIEMHE_ACCOUNTANT);
        accountant.takesUp(ANSWER, about);
        accountant.ticks("Đã chi");
        accountant.enters("Ngày kho bạc trả lời", days.today());
        accountant.enters("Số chứng từ của kho bạc", voucher);
        accountant.completes(ANSWER, ANSWER);
    }

    /** Answers the words of the paper that the family signs. */
    String isSignedFor() {
        OfficerAtWork officer = browser.officer(DIEMHE_OFFICER);
        officer.takesUp("Hộ ký nhận tiền", about);
        String words = papers.comesBack(officer.paper("Danh sách ký nhận"), DIEMHE_OFFICER, DIEMHE_ACCOUNTANT);
        officer.takesUp("Hộ ký nhận tiền", about);
        officer.enters("Ngày hộ ký nhận", days.today());
        officer.completes("Hộ ký nhận tiền", "Ghi nhận hộ đã ký nhận");
        return words;
    }
}
