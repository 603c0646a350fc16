package vn.chungtay.tasklist.work;

import vn.chungtay.platform.Refusal;

/** Somebody was first: the sentence says who, what and when. */
public class TaskConflict extends Refusal {

    private static final long serialVersionUID = 1L;

    private final boolean closed;

    TaskConflict(String sentence, boolean closed) {
        super(sentence);
        this.closed = closed;
    }

    /** Whether the task is over; otherwise another officer holds it. */
    public boolean isClosed() {
        return closed;
    }
}
