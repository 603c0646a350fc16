package vn.chungtay.organisation.staff;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.organisation.OfficerRegistration;
import vn.chungtay.platform.Refusal;

class PasswordRulesTest {

    private static final String NAME = "diemhe.vhxh";

    @ParameterizedTest
    @ValueSource(strings = {"cầu mây qua suối", "mot-cau-dai-de-nho", "Hoa hồi tháng Bảy"})
    void acceptsASentence(String password) {
        assertThatCode(() -> PasswordRules.check(NAME, password)).doesNotThrowAnyException();
    }

    @Test
    void countsSignsNotBytes() {
        assertThatCode(() -> PasswordRules.check(NAME, "chín ký tự")).doesNotThrowAnyException();
        assertRefused("chín ký t");
    }

    @Test
    void refusesTheUserNameInside() {
        assertThatThrownBy(() -> PasswordRules.check(NAME, "Diemhe.vhxh-2025"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("tên đăng nhập");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234567890",
                "Mật-khẩu-123",
                "Văn Quan 2025",
                "aaaaaaaaaaaa",
                "1212121212",
                "QWERTYUIOP",
                OfficerRegistration.DEMO_PASSWORD
            })
    void refusesWhatIsEasilyGuessed(String password) {
        assertRefused(password);
    }

    @Test
    void refusesMoreThanTheHashReads() {
        assertRefused("ộ".repeat(25) + "abcdef");
    }

    private static void assertRefused(String password) {
        assertThatThrownBy(() -> PasswordRules.check(NAME, password)).isInstanceOf(Refusal.class);
    }
}
