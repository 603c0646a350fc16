package vn.chungtay.objection;

/** Where an objection stands. */
public enum ObjectionState {
    RECEIVED("Mới tiếp nhận"),
    SORTED("Đã phân loại"),
    ACCEPTED("Đã thụ lý"),
    VERIFIED("Đã xác minh"),
    CONCLUDED("Đã kết luận, chờ trả lời"),
    UPHELD("Ý kiến đúng"),
    REJECTED("Ý kiến không đúng"),
    TRANSFERRED("Đã chuyển cơ quan có thẩm quyền"),
    WITHDRAWN("Đã rút");

    private final String label;

    ObjectionState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean isOpen() {
        return ordinal() < UPHELD.ordinal();
    }
}
