package vn.chungtay.nomination.round;

/** Whether the list has gone to the district. */
enum SubmissionState {
    DRAFT,
    /** The leader or the office sent the draft back. */
    RETURNED,
    SENT,
    /** The round was abandoned before it was issued. */
    DROPPED
}
