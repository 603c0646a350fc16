package vn.chungtay.workflow;

/** Names for cases that people can read: {@code DN-2025-VQ-0007}. A child's key is its parent's plus a suffix. */
public interface CaseKeys {

    /**
     * The next key of this year by the clock. Numbers may be missing when a transaction is undone, but none comes twice.
     *
     * @param prefix the kind of case: DX a round, DN a submission, HN a house, PA an objection
     */
    String next(String prefix);
}
