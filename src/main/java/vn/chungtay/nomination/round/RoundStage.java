package vn.chungtay.nomination.round;

/** How far a round has come. */
public enum RoundStage {
    OPENED("Chờ họp thôn"),
    MEETING_RECORDED("Chờ xã rà soát"),
    REVIEWED("Chờ niêm yết"),
    POSTED("Đang niêm yết"),
    POSTING_CLOSED("Trình huyện"),
    ENDED("Đã xong"),
    ABANDONED("Đã hủy");

    private final String label;

    RoundStage(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean isOpen() {
        return this != ENDED && this != ABANDONED;
    }
}
