package vn.chungtay.nomination;

import java.time.LocalDate;

/** What the district says about one submitted family. */
public sealed interface Outcome {

    long entryId();

    /** The commune has to add to the file until the end of the day {@code due}; the reasons are read by its officers. */
    record Supplement(long entryId, String reasons, LocalDate due) implements Outcome {}

    /** @param reasonCode a code of {@link RejectionReasons} */
    record Rejected(long entryId, String reasonCode) implements Outcome {}

    /** @param decisionRef the case key or number that an officer finds the decision by */
    record Approved(long entryId, String decisionRef) implements Outcome {}

    /** Not decided because an objection holds it: the round submits it again once it is free. */
    record KeptForLater(long entryId) implements Outcome {}
}
