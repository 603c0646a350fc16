package vn.chungtay.workflow;

import java.time.Instant;

/** The task is due at another time, because its deadline moved. */
public record TaskDueMoved(String taskId, Instant dueAt) {}
