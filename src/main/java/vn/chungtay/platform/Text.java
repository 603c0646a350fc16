package vn.chungtay.platform;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text from people, on entry and for searching. */
public final class Text {

    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s\\p{Cc}]+");
    private static final Pattern BLANKS_IN_LINE = Pattern.compile("[\\p{Z}\\s\\p{Cc}&&[^\\n]]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Text() {}

    /** One line: composed (NFC), trimmed, every run of blanks a single space. Nothing becomes the empty text. */
    public static String clean(@Nullable String entered) {
        return entered == null
                ? ""
                : BLANKS.matcher(composed(entered)).replaceAll(" ").strip();
    }

    /** As {@link #clean}, but line breaks stay; empty lines at the ends go, more than one inside become one. */
    public static String cleanLines(@Nullable String entered) {
        if (entered == null) {
            return "";
        }
        String lines = composed(entered).replace("\r\n", "\n").replace('\r', '\n');
        return BLANKS_IN_LINE
                .matcher(lines)
                .replaceAll(" ")
                .replaceAll(" ?\n ?", "\n")
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }

    /** The form under which names are searched: lower case without marks. The database's function plain() agrees. */
    public static String plain(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return bare.replace('đ', 'd').replace('Đ', 'D').toLowerCase(Locale.ROOT);
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
