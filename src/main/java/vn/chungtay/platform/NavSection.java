package vn.chungtay.platform;

/** The parts of the navigation, in their order. */
public enum NavSection {
    WORK("Công việc"),
    LOOKUP("Tra cứu"),
    STEERING("Điều hành"),
    ADMINISTRATION("Quản trị"),
    /** In the menu of the signed-in person, not in the side navigation. */
    ACCOUNT("Tài khoản");

    private final String label;

    NavSection(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
