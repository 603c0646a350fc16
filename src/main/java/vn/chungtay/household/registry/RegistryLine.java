package vn.chungtay.household.registry;

import vn.chungtay.household.BeneficiaryGroup;
import vn.chungtay.household.BuildType;
import vn.chungtay.household.HouseholdState;

/**
 * A family in the list of the registry.
 *
 * @param identified whether a number of 12 digits is known of whoever is to be paid
 */
public record RegistryLine(
        long id,
        String unitId,
        String village,
        String headName,
        int birthYear,
        BeneficiaryGroup group,
        BuildType buildType,
        HouseholdState state,
        boolean identified) {}
