package vn.chungtay.objection;

/** How an objection reached the authority. */
public enum Channel {
    IN_PERSON("Gặp trực tiếp"),
    VILLAGE_HEAD("Qua trưởng thôn"),
    LETTER("Đơn, thư"),
    TELEPHONE("Điện thoại"),
    PUBLIC_PAGE("Trang công khai");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
