package vn.chungtay.nomination;

/**
 * A commune's list has been issued and sent to the district; published in that transaction.
 *
 * @param submissionKey the key of the case that begins, {@code DN-2025-VQ-0007}
 */
public record ListSubmitted(long submissionId, String submissionKey, long roundId, String communeId) {}
