package vn.chungtay.appraisal;

/** Where the appraisal of a submission stands. */
public enum AppraisalState {
    APPRAISING("ba phòng đang thẩm định"),
    COMBINED("đang lập báo cáo, quyết định"),
    DECIDED("đã quyết định"),
    NONE_APPROVED("không có hộ nào được phê duyệt");

    private final String label;

    AppraisalState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
