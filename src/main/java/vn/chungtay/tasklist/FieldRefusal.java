package vn.chungtay.tasklist;

import vn.chungtay.platform.Refusal;

/** Sends the officer back to one field of the form, or to one input {@code row.<id>.<column>}; the message stands under it. */
public class FieldRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private final String field;

    public FieldRefusal(String field, String message) {
        super(message);
        this.field = field;
    }

    public String field() {
        return field;
    }
}
