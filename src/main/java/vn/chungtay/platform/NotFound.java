package vn.chungtay.platform;

/** There is no such thing, or it lies outside the reader's scope: both look alike, so that nobody can probe. */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("not found or out of scope", null, false, false);
    }
}
