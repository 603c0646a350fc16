package vn.chungtay.appraisal;

import vn.chungtay.organisation.Role;

/** The three offices that look at a submission side by side, each at its own side of a family. */
public enum Office {
    PEOPLE("đối tượng", Role.SOCIAL_APPRAISER),
    HOUSE("nhà ở", Role.HOUSE_APPRAISER),
    FUNDING("nguồn vốn", Role.FINANCE_APPRAISER);

    private final String label;
    private final Role role;

    Office(String label, Role role) {
        this.label = label;
        this.role = role;
    }

    /** What it appraises, in Vietnamese. */
    public String label() {
        return label;
    }

    public Role role() {
        return role;
    }
}
