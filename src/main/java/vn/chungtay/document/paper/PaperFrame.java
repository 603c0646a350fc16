package vn.chungtay.document.paper;

import java.util.List;
import java.util.Locale;

/**
 * What the page frame prints around a document's own content; templates reach it as {@code doc}. Capitals are already
 * capitals.
 *
 * @param title name and subject in one line, for the file's properties
 * @param about what stands under the name of the type (trích yếu)
 * @param superior the superior authority above the issuer, when the rules want it printed, one line each
 * @param issuer the issuing agency, one line each
 * @param agency the issuing agency in a sentence, short: "UBND xã Điềm He"
 * @param agencyInFull the same without abbreviation
 * @param number number and symbol, with a gap for the number while there is none
 * @param placed place and date in one line
 * @param signature the lines above the signature: authority and position
 * @param attachedTo the line under an appendix's title that names this document
 * @param code the opaque code in the QR picture
 */
public record PaperFrame(
        String title,
        String typeName,
        String about,
        List<String> superior,
        List<String> issuer,
        String agency,
        String agencyInFull,
        String number,
        String placed,
        List<String> recipients,
        List<String> signature,
        String signer,
        String attachedTo,
        String code) {

    private static final int ABOUT_WIDTH = 62;
    private static final int HEAD_WIDTH = 20;

    public PaperFrame {
        superior = balanced(superior);
        issuer = balanced(issuer);
    }

    private static List<String> balanced(List<String> lines) {
        return lines.stream()
                .flatMap(line -> Balance.lines(line, HEAD_WIDTH).stream())
                .toList();
    }

    /** A công văn has no name of its own. */
    public boolean letter() {
        return typeName.equals("CÔNG VĂN");
    }

    /** "V/v trả lời …". */
    public String regarding() {
        String what = about.replaceFirst("^Về việc ", "");
        return "V/v " + what.substring(0, 1).toLowerCase() + what.substring(1);
    }

    /** What stands under the name of the type, line by line. */
    public List<String> aboutLines() {
        return Balance.lines(about, ABOUT_WIDTH);
    }

    /** The agency as it heads its own decision. */
    public String authority() {
        return agencyInFull.toUpperCase(Locale.forLanguageTag("vi"));
    }

    /** The picture's address for {@code src}. */
    public String qr() {
        return QrCode.picture(code);
    }
}
