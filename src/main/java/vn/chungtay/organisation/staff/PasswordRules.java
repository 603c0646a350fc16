package vn.chungtay.organisation.staff;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import vn.chungtay.organisation.OfficerRegistration;
import vn.chungtay.platform.Refusal;
import vn.chungtay.platform.Text;

/** What a chosen password must be. */
class PasswordRules {

    private static final int LEAST = 10;

    /** BCrypt reads no more. */
    private static final int MOST_BYTES = 72;

    /** Parts that make a password guessable in this place; compared without accents, case and separators. */
    private static final Set<String> DENIED = Set.of(
            "1234567890",
            "0123456789",
            "0987654321",
            "123456789a",
            "1q2w3e4r5t",
            "qwertyuiop",
            "asdfghjkl1",
            "abcdefghij",
            "password12",
            "password123",
            "matkhau123",
            "matkhau1234",
            "matkhaumoi",
            "iloveyou123",
            "vietnam123",
            "vietnam2025",
            "langson123",
            "langson2024",
            "langson2025",
            "vanquan123",
            "vanquan2024",
            "vanquan2025",
            "chungtay123",
            "chungtay2024",
            "chungtay2025",
            "chungtaydemo",
            plain(OfficerRegistration.DEMO_PASSWORD),
            "xoanhatam2025");

    private PasswordRules() {}

    static void check(String username, String password) {
        String plain = plain(password);
        if (password.codePointCount(0, password.length()) < LEAST) {
            throw new Refusal("Mật khẩu phải có ít nhất %d ký tự.".formatted(LEAST));
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new Refusal("Mật khẩu quá dài; đề nghị chọn mật khẩu ngắn hơn (chữ có dấu chiếm nhiều chỗ hơn).");
        }
        if (plain.contains(username.replaceAll("[.-]", ""))) {
            throw new Refusal("Mật khẩu không được chứa tên đăng nhập.");
        }
        if (DENIED.contains(plain) || plain.chars().distinct().count() < 4) {
            throw new Refusal("Mật khẩu này quá dễ đoán; đề nghị chọn mật khẩu khác.");
        }
    }

    private static String plain(String password) {
        return Text.plain(password).replaceAll("[\\s._@!#-]", "");
    }
}
