package vn.chungtay.nomination.round;

/** Where a family stands in its round. An objection's hold is no state but stands beside it. */
public enum EntryState {
    LISTED("Chờ họp thôn"),
    NOMINATED("Thôn đề nghị"),
    NOT_NOMINATED("Thôn không đề nghị"),
    REVIEWED("Xã đề nghị"),
    REFUSED("Xã không đề nghị"),
    POSTED("Đủ điều kiện trình"),
    SUBMITTED("Đã trình huyện"),
    SUPPLEMENT("Phải bổ sung"),
    APPROVED("Được phê duyệt"),
    REJECTED("Huyện không duyệt"),
    WITHDRAWN("Rút khỏi đợt");

    private final String label;

    EntryState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether the round still has to do something for the family. The database's index says the same. */
    public boolean isOpen() {
        return switch (this) {
            case LISTED, NOMINATED, REVIEWED, POSTED, SUBMITTED, SUPPLEMENT -> true;
            case NOT_NOMINATED, REFUSED, APPROVED, REJECTED, WITHDRAWN -> false;
        };
    }
}
