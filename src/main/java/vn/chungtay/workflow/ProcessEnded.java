package vn.chungtay.workflow;

import org.jspecify.annotations.Nullable;

/**
 * @param endEventId where it ended; null if it was cancelled
 */
public record ProcessEnded(
        String caseKey, String processKey, @Nullable String endEventId) {}
