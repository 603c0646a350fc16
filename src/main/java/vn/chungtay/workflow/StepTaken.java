package vn.chungtay.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The case has left a step of its road the ordinary way.
 *
 * @param kind the engine's name for the kind of step: userTask, startEvent, boundaryTimer …
 */
public record StepTaken(
        String caseKey,
        String processKey,
        String activityId,
        @Nullable String activityName,
        String kind,
        Instant at) {}
