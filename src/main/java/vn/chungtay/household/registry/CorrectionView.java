package vn.chungtay.household.registry;

import java.time.Instant;

/** What was changed in a family's record, why and by whom. An empty text was "unknown". */
public record CorrectionView(Field field, String oldText, String newText, String reason, String by, Instant at) {}
