package vn.chungtay.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The task waits no more: done, or overtaken by an event, a cancellation or a deletion.
 *
 * @param by who held it
 */
public record TaskClosed(
        String taskId, boolean completed, @Nullable String by, Instant at) {}
