package vn.chungtay.household;

/** What a family needs: each type has its own level of support and its own tranches. */
public enum BuildType {
    NEW("Xây mới"),
    REPAIR("Sửa chữa");

    private final String label;

    BuildType(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
