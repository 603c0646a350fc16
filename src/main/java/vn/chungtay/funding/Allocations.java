package vn.chungtay.funding;

import java.time.LocalDate;
import java.util.List;
import vn.chungtay.household.HouseholdId;

/** Money promised to families. A source is never overdrawn, and a family draws on one stream only. */
public interface Allocations {

    /**
     * Chooses sources for the families by the levels in force on that day, without committing anything.
     *
     * @throws vn.chungtay.platform.Refusal if a level is missing or the usable sources don't suffice
     */
    List<Commitment> propose(LocalDate on, List<Grant> grants);

    /**
     * Commits all of them or none; the sources stay locked until the transaction ends.
     *
     * @throws vn.chungtay.platform.Refusal if a source doesn't suffice (naming who was first and what is left), isn't
     *     usable, or if the family already has support of another stream
     */
    List<Allocation> commit(String decisionRef, List<Commitment> commitments);

    List<Allocation> of(HouseholdId householdId);

    /** Splits a tranche over the family's allocations; the last tranche takes what each has left. Their sum is the tranche. */
    List<Share> shares(HouseholdId householdId, TranchePlan plan, int trancheNo);

    /**
     * Gives the unpaid rest of the family's money back to the sources, and lets the family go from its stream if nothing
     * was paid.
     *
     * @param ref the key of the case on which the release rests
     */
    void release(HouseholdId householdId, String ref);
}
