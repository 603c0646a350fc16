package vn.chungtay.funding;

/** A source is usable once a second officer has confirmed it. */
public enum SourceState {
    PROPOSED("Chờ xác nhận"),
    CONFIRMED("Được dùng"),
    REFUSED("Không xác nhận");

    private final String label;

    SourceState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
