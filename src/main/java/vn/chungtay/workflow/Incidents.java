package vn.chungtay.workflow;

import java.util.List;

/** Steps that failed at every try and wait for an administrator. */
public interface Incidents {

    List<StuckStep> open();

    /** Tries the step again at once in the background, as often as a new one. */
    void retry(String jobId);
}
