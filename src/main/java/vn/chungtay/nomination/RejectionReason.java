package vn.chungtay.nomination;

/** @param label Vietnamese, as it stands in lists and on papers: "Nhà còn bền chắc" */
public record RejectionReason(String code, String label) {

    /** "N03 Nhà còn bền chắc". */
    public String title() {
        return code + " " + label;
    }
}
