package vn.chungtay.household.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** The land on which the house stands or will stand. */
@Embeddable
record Land(
        @Enumerated(EnumType.STRING) @Column(name = "land_paper") @Nullable
        LandPaper paper,

        @Column(name = "land_parcel") @Nullable String parcel,
        @Column(name = "land_disputed") @Nullable Boolean disputed,
        @Column(name = "land_hazard") @Nullable Boolean hazard) {

    static final Land UNKNOWN = new Land(null, null, null, null);
}
