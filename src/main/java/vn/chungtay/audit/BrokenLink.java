package vn.chungtay.audit;

/**
 * The first place where the record isn't what was sealed.
 *
 * @param position in the chain, from 1; 0 for an entry that never entered it
 */
public record BrokenLink(long position, long entryId, Damage damage) {

    /** What is wrong there. */
    public enum Damage {
        /** The entry, or a seal before it, isn't what was sealed. */
        CHANGED,
        /** A seal or its entry is gone. */
        REMOVED,
        /** The entry has no seal and doesn't wait for one. */
        UNSEALED
    }
}
