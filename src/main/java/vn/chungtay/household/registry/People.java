package vn.chungtay.household.registry;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who lives in the family, and its circumstances. */
@Embeddable
record People(
        int members,
        @Nullable Integer labourers,
        @Nullable Integer children,
        @Nullable Integer elderly,
        @Nullable Integer disabled,
        @Nullable LocalDate separatedOn,
        @Nullable String hardship) {}
