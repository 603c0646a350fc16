package vn.chungtay.household.registry;

import org.jspecify.annotations.Nullable;
import vn.chungtay.household.BeneficiaryGroup;
import vn.chungtay.household.HouseholdState;

/**
 * Which families of the registry are looked at.
 *
 * @param words part of a name or village, without regard to accents and case
 */
public record RegistryFilter(
        String words,
        @Nullable String unitId,
        @Nullable String village,
        @Nullable BeneficiaryGroup group,
        @Nullable HouseholdState state) {

    public static final RegistryFilter ALL = new RegistryFilter("", null, null, null, null);

    public boolean isAll() {
        return equals(ALL);
    }
}
