package vn.chungtay.household.registry;

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
}
