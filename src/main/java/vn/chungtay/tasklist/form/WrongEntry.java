package vn.chungtay.tasklist.form;

/** An entry that can't be taken; the message is the Vietnamese sentence under the field. */
final class WrongEntry extends Exception {

    private static final long serialVersionUID = 1L;

    WrongEntry(String sentence) {
        super(sentence, null, false, false);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
