package vn.chungtay.workflow;

import org.jspecify.annotations.Nullable;

/** An officer took the task or gave it back ({@code officerId} null). */
public record TaskAssigned(String taskId, @Nullable String officerId) {}
