package vn.chungtay.organisation;

/** What a unit is; decides its scope and the form of its papers. */
public enum UnitKind {
    PROVINCE,
    /** A department of the province (sở). */
    DEPARTMENT,
    DISTRICT,
    /** An office of the district (phòng, văn phòng). */
    OFFICE,
    FRONT,
    COUNCIL,
    COMMUNE,
    TOWN,
    /** A commune of another district that went into one of ours. */
    OUTSIDE;

    /** Whether families live in it: a commune or a township, also one of another district. */
    public boolean isPlace() {
        return this == COMMUNE || this == TOWN || this == OUTSIDE;
    }
}
