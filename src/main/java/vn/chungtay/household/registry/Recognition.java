package vn.chungtay.household.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import vn.chungtay.household.BeneficiaryGroup;
import vn.chungtay.household.PriorityClass;

/** Why the family may be helped, and on which paper that rests. */
@Embeddable
record Recognition(
        @Enumerated(EnumType.STRING) @Column(name = "beneficiary_group")
        BeneficiaryGroup group,

        @Column(name = "recognition_code") @Nullable String code,
        @Column(name = "recognition_paper") @Nullable String paper,
        @Column(name = "recognition_year") @Nullable Integer year,
        @Enumerated(EnumType.STRING) @Nullable PriorityClass priority,
        @Nullable String priorSupport) {}
