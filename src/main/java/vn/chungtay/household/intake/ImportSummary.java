package vn.chungtay.household.intake;

import java.time.Instant;

/** An earlier import in the list. */
public record ImportSummary(long id, String fileName, String stagedBy, Instant stagedAt, boolean accepted) {}
