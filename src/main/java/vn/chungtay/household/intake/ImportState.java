package vn.chungtay.household.intake;

/** Whether the rows of an import stand in the registry. */
public enum ImportState {
    STAGED("Chờ ghi sổ"),
    ACCEPTED("Đã ghi sổ");

    private final String label;

    ImportState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
