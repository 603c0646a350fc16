package vn.chungtay.nomination;

import java.util.Collection;
import vn.chungtay.household.HouseholdId;

/** How the commune's rounds learn what became of the families that were submitted. */
public interface NominationOutcomes {

    /**
     * All in the running transaction; the round goes on if it was waiting for them. Families are locked against objections
     * that come in at the same moment.
     *
     * @throws vn.chungtay.platform.Refusal if a family no longer awaits a decision on this submission, or is held by an
     *     objection and the outcome is another than {@link Outcome.KeptForLater} or {@link Outcome.Rejected}
     */
    void apply(long submissionId, Collection<Outcome> outcomes);

    /** The approved family has left the programme: an objection that was upheld after the approval no longer holds it. */
    void withdrawn(HouseholdId householdId);
}
