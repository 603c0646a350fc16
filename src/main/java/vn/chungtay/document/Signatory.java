package vn.chungtay.document;

import java.time.Instant;

/**
 * Who acts, and when.
 *
 * @param officerId as audit writes it: an officer's id or "system"
 */
record Signatory(String officerId, Instant at) {}
