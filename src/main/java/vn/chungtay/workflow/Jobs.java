package vn.chungtay.workflow;

/** Work in the background: timers and steps outside the officer's transaction. */
public interface Jobs {

    /** This node starts no more jobs; those that run are waited for. */
    void pause();

    void resume();

    /**
     * Runs in this thread all that is due by the clock, and what becomes due by it, each job in a transaction of its own.
     * A job that fails is left for its next try. Must not be called inside a transaction. Answers how many were run.
     */
    int runDue();
}
