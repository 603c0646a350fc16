package vn.chungtay.disbursement;

/** Where a payment order stands. */
public enum OrderState {
    DUE("chờ lập đề nghị"),
    PREPARED("chờ kế toán kiểm tra"),
    CHECKED("chờ duyệt chi"),
    APPROVED("đã duyệt, chờ gửi kho bạc"),
    SENT("đang ở kho bạc"),
    RETURNED("kho bạc trả lại"),
    PAID("đã chi"),
    CANCELLED("đã hủy");

    private final String label;

    OrderState(String label) {
        this.label = label;
    }

    /** The state in words, as it stands on pages. */
    public String label() {
        return label;
    }

    boolean isOpen() {
        return this != PAID && this != CANCELLED;
    }
}
