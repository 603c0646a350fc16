package vn.chungtay.workflow;

import java.util.Map;

/**
 * Starts, informs and ends processes. All calls join the running transaction. The case key is the business key: at most
 * one process runs under it at a time, and what it calls runs under keys of its own.
 *
 * <p>Variables are ids and what the road depends on: numbers, yes/no and texts of at most 200 characters.
 */
public interface Processes {

    /** Starts the newest version. Answers the id of the process instance. */
    String start(String processKey, String caseKey, Map<String, ?> variables);

    /**
     * Hands the message to the process that waits for it.
     *
     * @throws vn.chungtay.platform.Refusal if the case no longer waits for it
     */
    void message(String messageName, String caseKey, Map<String, ?> variables);

    boolean waitsFor(String messageName, String caseKey);

    /** Ends the process of the case and all that it called; nothing happens if none runs. */
    void cancel(String caseKey, String reason);

    boolean isRunning(String caseKey);
}
