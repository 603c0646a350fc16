package vn.chungtay.objection;

/** Three kinds under three laws, never mixed in one queue. The names stand in running cases: do not rename. */
public enum ObjectionKind {
    REMARK("Kiến nghị, phản ánh"),
    COMPLAINT("Khiếu nại"),
    DENUNCIATION("Tố cáo");

    private final String label;

    ObjectionKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
