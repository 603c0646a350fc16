package vn.chungtay.household.registry;

/** Where the family lives now. */
enum Dwelling {
    OWN("Nhà của hộ"),
    SHARED("Ở nhờ, ở chung"),
    RENTED("Thuê nhà"),
    NONE("Chưa có nhà");

    private final String label;

    Dwelling(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
