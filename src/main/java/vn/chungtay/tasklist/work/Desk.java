package vn.chungtay.tasklist.work;

/** Which tasks an officer looks at. */
public enum Desk {
    /** Those he holds, and those of his groups that nobody holds yet. */
    MINE,
    /** All of his groups, whoever holds them. */
    OFFICE
}
