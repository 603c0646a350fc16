package vn.chungtay.household.registry;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import vn.chungtay.household.BuildType;
import vn.chungtay.money.Dong;

/** What the family asks for. */
@Embeddable
record Need(
        @Enumerated(EnumType.STRING) BuildType buildType,
        @Nullable String houseModel,
        @Nullable Dong estimate,
        @Enumerated(EnumType.STRING) @Nullable Method method) {}
