package vn.chungtay.construction;

/** Who builds (TT 01/2022/TT-BXD: the household chooses). */
public enum BuildMethod {
    SELF("Hộ tự xây, tự sửa"),
    ORGANISED("Tổ chức, đoàn thể xây giúp");

    private final String label;

    BuildMethod(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
