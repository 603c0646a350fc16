package vn.chungtay.journey;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.chungtay.ChungTayTest;
import vn.chungtay.organisation.TestOfficers;

/** The way in: a wrong password, and a new officer's first one. */
@ChungTayTest
class SignInIT {

    private static final String NEWCOMER = "yenphuc.moi";
    private static final String CHOSEN = "ruong-bac-thang-mua-lua-chin";

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void aWrongPasswordIsToldAndTheRightOneOpensThePageAskedFor() {
        browser.officer(TestOfficers.DIEMHE_BUILDER).sees("Việc của tôi");
        OfficerAtWork stranger = browser.window("stranger");
        stranger.opens("/ho");
        stranger.isAt("/dang-nhap");
        stranger.signsIn(TestOfficers.DIEMHE_BUILDER, "khong-phai-mat-khau");
        stranger.sees("Tên đăng nhập hoặc mật khẩu không đúng.");
        stranger.signsIn(TestOfficers.DIEMHE_BUILDER, TestOfficers.PASSWORD);
        stranger.isAt("/ho");
    }

    @Test
    void theFirstPasswordMustBeChanged() {
        OfficerAtWork newcomer = browser.window(NEWCOMER);
        String first = firstPassword();
        newcomer.signsIn(NEWCOMER, first);
        newcomer.opens("/ho");
        newcomer.isAt("/tai-khoan/mat-khau");
        newcomer.sees("Mật khẩu đang dùng do quản trị viên cấp. Đổi mật khẩu để bắt đầu làm việc.");
        changes(newcomer, first, NEWCOMER + ".2025");
        newcomer.isAt("/tai-khoan/mat-khau");
        changes(newcomer, first, CHOSEN);
        newcomer.sees("Đã đổi mật khẩu");
        newcomer.opens("/ho");
        newcomer.sees("Sổ hộ");
        OfficerAtWork again = browser.window(NEWCOMER + " again");
        again.signsIn(NEWCOMER, CHOSEN);
        again.isAt("/viec");
    }

    /** What stands on the slip that the administrator prints. */
    private String firstPassword() {
        OfficerAtWork administrator = browser.officer(TestOfficers.ADMINISTRATOR);
        administrator.opens("/quan-tri/can-bo/moi");
        administrator.enters("Họ và tên", "Công chức mẫu mới");
        administrator.enters("Tên đăng nhập", NEWCOMER);
        administrator.selects("Đơn vị công tác", "UBND xã Yên Phúc");
        administrator.enters("Chức danh", "Công chức địa chính – xây dựng");
        administrator.enters("Giữ vị trí từ ngày", new DaysPass(browser).today());
        administrator.checks("Văn thư");
        administrator.presses("Thêm cán bộ và tạo phiếu");
        administrator.sees("Phiếu cấp tài khoản");
        return administrator.text(".slip__secret");
    }

    private static void changes(OfficerAtWork newcomer, String first, String password) {
        newcomer.enters("Mật khẩu hiện tại", first);
        newcomer.entersExactly("Mật khẩu mới", password);
        newcomer.enters("Nhập lại mật khẩu mới", password);
        newcomer.presses("Đổi mật khẩu");
    }
}
