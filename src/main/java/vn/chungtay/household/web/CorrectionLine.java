package vn.chungtay.household.web;

import java.time.Instant;

/** What was corrected, in words. */
record CorrectionLine(String label, String oldText, String newText, String reason, String by, Instant at) {}
