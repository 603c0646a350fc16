package vn.chungtay.organisation.staff;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Keyboards send "ệ" composed or in pieces; both are the same password. */
record ComposedPasswordEncoder(PasswordEncoder encoder) implements PasswordEncoder {

    private static final int MOST_BYTES = 72;

    @Override
    public String encode(CharSequence password) {
        return encoder.encode(composed(password));
    }

    @Override
    public boolean matches(CharSequence password, String hash) {
        String entered = composed(password);
        return entered.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES && encoder.matches(entered, hash);
    }

    @Override
    public boolean upgradeEncoding(String hash) {
        return encoder.upgradeEncoding(hash);
    }

    private static String composed(CharSequence password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}
