package vn.chungtay.workflow;

import java.time.Instant;
import java.util.Map;

/**
 * Changes open tasks; who may do so is the caller's matter. Each change publishes its event, so that no projection of
 * tasks can miss one.
 */
public interface Tasks {

    /** Nobody may hold it yet, or the same officer. */
    void assign(String taskId, String officerId);

    void release(String taskId);

    void complete(String taskId, Map<String, ?> variables);

    /** @param group {@code unit:ROLE} */
    void regroup(String taskId, String group);

    /** Nothing happens if it is closed. */
    void moveDue(String taskId, Instant dueAt);

    TaskRef get(String taskId);
}
