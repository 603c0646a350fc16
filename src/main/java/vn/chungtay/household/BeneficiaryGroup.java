package vn.chungtay.household;

/** The groups of families that the district's plan names (section II.1). */
public enum BeneficiaryGroup {
    POOR("Hộ nghèo"),
    NEAR_POOR("Hộ cận nghèo"),
    MERIT("Người có công"),
    DISASTER("Ảnh hưởng thiên tai, biến đổi khí hậu");

    private final String label;

    BeneficiaryGroup(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
