package vn.chungtay.organisation.web;

import vn.chungtay.platform.Refusal;

/** What every page that sets a password asks. */
final class PasswordForm {

    private PasswordForm() {}

    static void requireSame(String chosen, String repeated) {
        if (!chosen.equals(repeated)) {
            throw new Refusal("Hai lần nhập mật khẩu mới không giống nhau.");
        }
    }
}
