package vn.chungtay.audit;

/** One link of the chain. */
@SuppressWarnings("ArrayRecordComponent")
record Seal(long position, long entryId, byte[] hash) {

    static final Seal BEFORE_THE_FIRST = new Seal(0, 0, Link.START);

    Seal next(AuditEntry entry) {
        return new Seal(position + 1, entry.id(), Link.hash(hash, entry));
    }
}
