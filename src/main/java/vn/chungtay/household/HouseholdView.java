package vn.chungtay.household;

import org.jspecify.annotations.Nullable;
import vn.chungtay.platform.Text;

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

    /** "thôn Nà Mẫu" in the middle of a sentence; a quarter of the township carries its own word: "khu phố Đức Thịnh". */
    public String villageTitle() {
        String plain = Text.plain(village);
        boolean named = plain.startsWith("khu ") || plain.startsWith("pho ") || plain.startsWith("to dan pho ");
        return named ? Character.toLowerCase(village.charAt(0)) + village.substring(1) : "thôn " + village;
    }

    /** "Hộ Nông Văn Mẫu", as tasks and pages name a family. */
    public String title() {
        return "Hộ " + headName;
    }
}
