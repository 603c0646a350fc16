package vn.chungtay.funding;

/** What a line of the ledger says. Amounts are positive; the kind gives the direction. */
public enum PostingKind {
    COMMIT("Giao cho hộ"),
    PAY("Chi cho hộ"),
    RETURN("Thu hồi từ hộ"),
    RELEASE("Trả lại nguồn");

    private final String label;

    PostingKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
