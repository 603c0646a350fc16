package vn.chungtay.funding;

/** What must be confirmed before a tranche falls due (Điều 75 TT 55/2023/TT-BTC). */
public enum TrancheTrigger {
    FOUNDATION_COMPLETE("Hoàn thành phần nền móng"),
    PART_OF_REPAIR("Hoàn thành 30% khối lượng sửa chữa"),
    HOUSE_COMPLETE("Hoàn thành, đưa vào sử dụng");

    private final String label;

    TrancheTrigger(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
