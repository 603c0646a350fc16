package vn.chungtay.document.paper;

import java.util.List;

/**
 * What the page frame prints around a document's own content; templates reach it as {@code doc}. Capitals are already
 * capitals.
 *
 * @param title name and subject in one line, for the file's properties
 * @param about what stands under the name of the type (trích yếu)
 * @param superior the superior authority above the issuer, when the rules want it printed, one line each
 * @param issuer the issuing agency, one line each
 * @param agency the issuing agency in a sentence
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
        String number,
        String placed,
        List<String> recipients,
        List<String> signature,
        String signer,
        String attachedTo,
        String code) {

    /** A công văn has no name of its own. */
    public boolean letter() {
        return typeName.equals("CÔNG VĂN");
    }

    /** "V/v trả lời …". */
    public String regarding() {
        String what = about.replaceFirst("^Về việc ", "");
        return "V/v " + what.substring(0, 1).toLowerCase() + what.substring(1);
    }

    /** The picture's address for {@code src}. */
    public String qr() {
        return QrCode.picture(code);
    }
}
