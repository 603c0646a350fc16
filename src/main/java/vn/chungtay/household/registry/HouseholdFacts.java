package vn.chungtay.household.registry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that is entered of one family; whoever holds one knows that it was checked. */
public record HouseholdFacts(
        String village,
        Person head,
        Recognition recognition,
        People people,
        House house,
        Land land,
        Need need,
        @Nullable Representative representative) {

    /** The number of the one who would be paid: the representative's, or else the head's. */
    @Nullable
    String receiverIdentity() {
        return representative == null ? head.identityNumber() : representative.identityNumber();
    }

    /** What tells two families apart as long as no identity number does. */
    String nameKey() {
        return NameKey.of(head.name(), head.birthYear(), village);
    }

    /** Under which a list of families can be searched for the same one. */
    public List<String> keys() {
        String number = head.identityNumber();
        return number == null ? List.of(nameKey()) : List.of(number, nameKey());
    }

    /** By the identity numbers if both are known, otherwise by name, birth year and village. */
    public boolean isSameFamily(HouseholdFacts other) {
        String ours = head.identityNumber();
        String theirs = other.head.identityNumber();
        return ours != null && theirs != null ? ours.equals(theirs) : nameKey().equals(other.nameKey());
    }
}
