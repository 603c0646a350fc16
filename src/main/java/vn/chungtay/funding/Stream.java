package vn.chungtay.funding;

/** The programmes that pay for houses (domain.md §1.2). A family is supported by exactly one of them. */
public enum Stream {
    MERIT("Người có công, thân nhân liệt sĩ", true),
    POVERTY_PROGRAMME("Chương trình MTQG giảm nghèo bền vững", true),
    ETHNIC_PROGRAMME("Chương trình MTQG phát triển vùng dân tộc thiểu số và miền núi", true),
    MOVEMENT("Phong trào xóa nhà tạm, nhà dột nát", false);

    private final String label;
    private final boolean stateBudget;

    Stream(String label, boolean stateBudget) {
        this.label = label;
        this.stateBudget = stateBudget;
    }

    public String label() {
        return label;
    }

    /** Whether the stream itself is a housing policy of the State; the movement is carried by mobilised funds. */
    public boolean isStateBudget() {
        return stateBudget;
    }
}
