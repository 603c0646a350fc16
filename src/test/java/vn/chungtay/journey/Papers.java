package vn.chungtay.journey;

import static vn.chungtay.organisation.TestOfficers.DIEMHE_CHAIR;
import static vn.chungtay.organisation.TestOfficers.DIEMHE_CLERK;
import static vn.chungtay.organisation.TestOfficers.DISTRICT_CHAIR;
import static vn.chungtay.organisation.TestOfficers.DISTRICT_CLERK;
import static vn.chungtay.organisation.TestOfficers.HOUSE_HEAD;
import static vn.chungtay.organisation.TestOfficers.LEGAL_CHECKER;

import vn.chungtay.document.PdfText;

/** How papers go out, and how signed ones come back. */
final class Papers {

    private static final String PDF = "Mở bản PDF";

    private final Browser browser;

    Papers(Browser browser) {
        this.browser = browser;
    }

    /** A paper of the commune: the chair approves, the clerk sends. Answers its words. */
    String communeIssues(String title) {
        approves(DIEMHE_CHAIR, title);
        return sends(DIEMHE_CLERK, title);
    }

    /** A paper of the office for economy and infrastructure under its head's signature. */
    String officeIssues(String title) {
        approves(HOUSE_HEAD, title);
        return sends(DISTRICT_CLERK, title);
    }

    /** A paper of the district: office, legal check, chair, clerk. */
    String districtIssues(String title) {
        checks(HOUSE_HEAD, "Kiểm tra nội dung dự thảo", title, "Nội dung đúng, chuyển bước tiếp theo");
        checks(LEGAL_CHECKER, "Kiểm tra thể thức, pháp lý", title, "Đúng thể thức và quy định, trình lãnh đạo");
        approves(DISTRICT_CHAIR, title);
        return sends(DISTRICT_CLERK, title);
    }

    /** The signed paper is scanned by one officer and confirmed by another. Answers its words. */
    String comesBack(String path, String scanning, String confirming) {
        OfficerAtWork first = browser.officer(scanning);
        first.opens(path);
        byte[] paper = first.file(first.href(PDF));
        first.follows("Nộp bản quét");
        first.attaches("Tờ giấy đã ký đủ chữ ký", Samples.scan("ban-quet.pdf", paper));
        first.presses("Nộp bản quét");
        OfficerAtWork second = browser.officer(confirming);
        second.opens(path);
        second.follows("Xem, xác nhận bản quét");
        second.sees("Mã trên bản quét đã khớp với văn bản này.");
        second.presses("Xác nhận bản quét");
        second.opens(path);
        second.sees("Đã xác nhận");
        return words(paper);
    }

    /** All words twice: cell by cell, as tables stand in the file, and line by line, as the eye reads. */
    static String words(byte[] pdf) {
        return PdfText.of(pdf) + PdfText.asSeen(pdf);
    }

    private void checks(String username, String task, String title, String verdict) {
        OfficerAtWork officer = browser.officer(username);
        officer.takesUp(task, title);
        officer.ticks(verdict);
        officer.completes(task, "Ghi kết quả kiểm tra");
    }

    private void approves(String username, String title) {
        OfficerAtWork leader = browser.officer(username);
        leader.takesUp("Phê duyệt văn bản", title);
        leader.ticks("Phê duyệt; hệ thống cấp số và ghi ngày hôm nay");
        leader.completes("Phê duyệt văn bản", "Ghi quyết định");
    }

    private String sends(String username, String title) {
        OfficerAtWork clerk = browser.officer(username);
        clerk.takesUp("Đóng dấu và phát hành", title);
        String words = clerk.reads(PDF);
        clerk.ticks("Đã đóng dấu và gửi đủ các nơi nhận");
        clerk.completes("Đóng dấu và phát hành", "Phát hành văn bản");
        return words;
    }
}
