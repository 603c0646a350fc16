package vn.chungtay.household.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Who signs and receives for the family instead of its head. */
@Embeddable
record Representative(
        @Column(name = "representative_name") String name,
        @Column(name = "representative_relation") @Nullable String relation,
        @Column(name = "representative_identity") @Nullable String identityNumber,
        @Column(name = "representative_phone") @Nullable String phoneNumber) {}
