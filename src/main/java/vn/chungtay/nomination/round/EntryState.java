package vn.chungtay.nomination.round;

/** Where a family stands in its round. An objection's hold is no state but stands beside it. */
public enum EntryState {
    LISTED("Chờ họp thôn", "plain", "wait"),
    NOMINATED("Thôn đề nghị", "info", "check"),
    NOT_NOMINATED("Thôn không đề nghị", "solid", "x"),
    REVIEWED("Xã đề nghị", "info", "check"),
    REFUSED("Xã không đề nghị", "solid", "x"),
    POSTED("Đã niêm yết", "info", "bookmark"),
    SUBMITTED("Đã trình huyện", "info", "forward"),
    SUPPLEMENT("Phải bổ sung", "return", "return"),
    APPROVED("Được phê duyệt", "ok", "check"),
    REJECTED("Huyện không duyệt", "solid", "x"),
    WITHDRAWN("Rút khỏi đợt", "plain", "out");

    private final String label;
    private final String tone;
    private final String icon;

    EntryState(String label, String tone, String icon) {
        this.label = label;
        this.tone = tone;
        this.icon = icon;
    }

    public String label() {
        return label;
    }

    /** The look of its badge. */
    public String tone() {
        return tone;
    }

    public String icon() {
        return icon;
    }

    /** Whether the round still has to do something for the family. The database's index says the same. */
    public boolean isOpen() {
        return switch (this) {
            case LISTED, NOMINATED, REVIEWED, POSTED, SUBMITTED, SUPPLEMENT -> true;
            case NOT_NOMINATED, REFUSED, APPROVED, REJECTED, WITHDRAWN -> false;
        };
    }
}
