package vn.chungtay.funding;

/** Who stands behind a source of money. */
public enum FundKind {
    CENTRAL_BUDGET("Ngân sách trung ương"),
    LOCAL_BUDGET("Ngân sách địa phương"),
    POOR_FUND("Quỹ “Vì người nghèo”"),
    SAVINGS("5% tiết kiệm chi thường xuyên năm 2024"),
    MOBILISED("Tổ chức, doanh nghiệp, cá nhân ủng hộ");

    private final String label;

    FundKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
