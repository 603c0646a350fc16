package vn.chungtay.household.registry;

/** The parts of a family's record, in the order of its page. */
public enum Section {
    HEAD("Chủ hộ"),
    RECOGNITION("Đối tượng"),
    PEOPLE("Nhân khẩu"),
    HOUSE("Nhà hiện tại"),
    LAND("Đất ở"),
    NEED("Nhu cầu"),
    REPRESENTATIVE("Người đại diện");

    private final String label;

    Section(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
