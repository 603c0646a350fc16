package vn.chungtay.document;

import java.security.SecureRandom;
import java.util.Locale;

/** The opaque code by which a sheet of paper finds its file: 60 random bits in letters that are not mistaken for each other. */
final class DocumentCode {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private DocumentCode() {}

    static String fresh() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(i > 0 && i % GROUP == 0 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /** Blanks, hyphens and case don't count; the letters that people mix up (O, I, L) are read as the digits. */
    static boolean matches(String code, String typed) {
        return bare(code).equals(bare(typed));
    }

    private static String bare(String code) {
        return code.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }
}
