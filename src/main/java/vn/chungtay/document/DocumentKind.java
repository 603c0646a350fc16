package vn.chungtay.document;

/** The two ways in which a document becomes binding. */
public enum DocumentKind {
    /** Approved by the leader, numbered and frozen in the system (TB, TTr, BC, QĐ). */
    ISSUED,
    /** Printed pre-filled, signed by hand, scanned back and confirmed by a second officer (BB, lists); never numbered. */
    PAPER
}
