package vn.chungtay.nomination;

import java.util.Collection;

/** How the district tells the commune's round what became of submitted families. */
public interface NominationOutcomes {

    /**
     * All in the running transaction; the round goes on if it was waiting for them. Families are locked against objections
     * that come in at the same moment.
     *
     * @throws vn.chungtay.platform.Refusal if a family no longer awaits a decision on this submission, or is held by an
     *     objection and the outcome is another than {@link Outcome.KeptForLater} or {@link Outcome.Rejected}
     */
    void apply(long submissionId, Collection<Outcome> outcomes);
}
