package vn.chungtay.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A task waits for an officer. Published inside the transaction, as are all events of this module.
 *
 * @param group who may do it: {@code unit:ROLE}
 * @param deadlineId the deadline that gave {@code dueAt}
 * @param formKey the id of the form in the deployment
 */
public record TaskOpened(
        TaskRef task,
        String name,
        String group,
        @Nullable Instant dueAt,
        @Nullable Long deadlineId,
        @Nullable String formKey,
        String deploymentId,
        Instant at) {}
