package vn.chungtay.document.paper;

import com.openhtmltopdf.extend.FSTextBreaker;

/** Lines break at blanks only. Left to itself the renderer breaks before a slash, and so tears dates and numbers (05/TTr-UBND). */
final class SpaceBreaker implements FSTextBreaker {

    private static final int DONE = -1;

    private String text = "";
    private int at;

    @Override
    public void setText(String newText) {
        text = newText;
        at = 0;
    }

    /** The place after the next run of blanks; at last the end. */
    @Override
    public int next() {
        if (at >= text.length()) {
            return DONE;
        }
        while (at < text.length() && !isBlank(at)) {
            at++;
        }
        while (at < text.length() && isBlank(at)) {
            at++;
        }
        return at;
    }

    private boolean isBlank(int index) {
        char letter = text.charAt(index);
        return letter == ' ' || letter == '\n' || letter == '\t';
    }
}
