package vn.chungtay.household.registry;

/** Who builds. */
enum Method {
    SELF("Hộ tự làm"),
    ORGANISED("Tổ chức làm giúp");

    private final String label;

    Method(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
