package vn.chungtay.household;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.chungtay.organisation.Scope;

/** The registry of families, as the other modules use it. */
public interface Households {

    /** For people's eyes. @throws vn.chungtay.platform.NotFound also when the family lies outside the scope */
    HouseholdView get(HouseholdId id, Scope scope);

    /** For processes and papers. @throws vn.chungtay.platform.NotFound if there is none */
    HouseholdView get(HouseholdId id);

    /** In the order of the ids given. */
    List<HouseholdView> all(Collection<HouseholdId> ids);

    /** For lists that name a family in each row: all of them at once. */
    default Map<HouseholdId, HouseholdView> byId(Collection<HouseholdId> ids) {
        return all(Set.copyOf(ids)).stream().collect(Collectors.toMap(HouseholdView::id, Function.identity()));
    }

    /** The families of a commune that a round may take up: registered, or rejected or withdrawn before; by village and name. */
    List<HouseholdView> forRound(String unitId);

    /**
     * Records how far the family has come.
     *
     * @throws vn.chungtay.platform.Refusal if the step isn't possible from where the family stands
     */
    void advance(HouseholdId id, HouseholdState state);

    /** A family is paid only when its receiver's 12-digit identity number is known and agrees with sex and birth year. */
    boolean identityReadyForPayment(HouseholdId id);
}
