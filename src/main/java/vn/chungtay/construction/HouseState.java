package vn.chungtay.construction;

/** Where a family's house stands. */
public enum HouseState {
    APPROVED("đã phê duyệt, chờ cam kết"),
    COMMITTED("đã cam kết, chờ khởi công"),
    BUILDING("đang thi công"),
    ACCEPTED("đã nghiệm thu"),
    HANDED_OVER("đã bàn giao"),
    WITHDRAWN("hộ đã rút"),
    RECOVERED("đã thu hồi tiền");

    private final String label;

    HouseState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether something is still to be done for the family. */
    public boolean isOpen() {
        return this != HANDED_OVER && this != WITHDRAWN && this != RECOVERED;
    }
}
