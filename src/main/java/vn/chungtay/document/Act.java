package vn.chungtay.document;

/** What a person did with a document. */
enum Act {
    DRAFTED("Soạn dự thảo"),
    PRINTED("In bản chờ ký tay"),
    CONTENT_CHECKED("Kiểm tra nội dung"),
    LEGALITY_CHECKED("Kiểm tra pháp lý"),
    RETURNED("Trả lại"),
    APPROVED("Phê duyệt, cấp số"),
    SENT("Phát hành"),
    SCANNED("Nộp bản quét"),
    SCAN_REJECTED("Không nhận bản quét"),
    SCAN_CONFIRMED("Xác nhận bản quét");

    private final String label;

    Act(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
