package vn.chungtay.workflow;

/** The task waits for another group ({@code unit:ROLE}). */
public record TaskRegrouped(String taskId, String group) {}
