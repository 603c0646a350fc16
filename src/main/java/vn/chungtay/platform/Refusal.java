package vn.chungtay.platform;

/**
 * The request is understood but may not be carried out. The message is a Vietnamese sentence for the person: what
 * happened and what to do; it holds no personal data.
 */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Refusal(String sentence) {
        super(sentence);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
