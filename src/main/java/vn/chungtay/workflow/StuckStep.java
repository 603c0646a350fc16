package vn.chungtay.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * @param message the technical fault, for the administrator
 */
public record StuckStep(
        String jobId,
        @Nullable String caseKey,
        String processKey,
        String activityId,
        @Nullable String message,
        Instant since) {}
