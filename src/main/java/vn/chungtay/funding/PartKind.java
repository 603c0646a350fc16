package vn.chungtay.funding;

/** The parts of a level of support: what the stream itself pays, and what mobilised funds add up to the level. */
public enum PartKind {
    BASE("Phần của chương trình"),
    TOP_UP("Phần bù từ nguồn huy động");

    private final String label;

    PartKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The stream whose sources may pay this part for a family of the given stream. */
    public Stream payingStream(Stream ofFamily) {
        return this == BASE ? ofFamily : Stream.MOVEMENT;
    }
}
