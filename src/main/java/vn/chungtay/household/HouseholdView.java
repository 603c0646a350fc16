package vn.chungtay.household;

import org.jspecify.annotations.Nullable;

/**
 * What other modules know of a family. All but the identity number may be shown to the public
 * (number, head, village, group, type of building, state).
 *
 * @param unitId the commune that keeps the family's record
 */
public record HouseholdView(
        HouseholdId id,
        String unitId,
        String village,
        String headName,
        int birthYear,
        BeneficiaryGroup group,
        BuildType buildType,
        @Nullable PriorityClass priority,
        int members,
        HouseholdState state,
        @Nullable String representativeName,
        @Nullable String identityNumber) {

    /** The person who signs and receives for the family. */
    public String receiverName() {
        return representativeName == null ? headName : representativeName;
    }

    /** "Hộ Nông Văn Mẫu", as tasks and pages name a family. */
    public String title() {
        return "Hộ " + headName;
    }
}
