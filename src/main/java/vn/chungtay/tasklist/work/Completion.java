package vn.chungtay.tasklist.work;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A completed task.
 *
 * @param at when it was completed
 * @param again whether the same submission had done it before, so that this one changed nothing
 * @param nextTaskId the next task of the same case for the same officer
 */
public record Completion(
        String name,
        String about,
        Instant at,
        boolean again,
        @Nullable String nextTaskId) {}
