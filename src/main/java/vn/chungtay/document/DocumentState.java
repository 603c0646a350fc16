package vn.chungtay.document;

/** Where a document stands. */
public enum DocumentState {
    DRAFT("Dự thảo"),
    APPROVED("Đã duyệt"),
    ISSUED("Đã phát hành"),
    RETURNED("Bị trả lại"),
    PRINTED("Đã in, chờ ký tay"),
    SCANNED("Đã nộp bản quét"),
    CONFIRMED("Đã xác nhận bản quét");

    private final String label;

    DocumentState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
