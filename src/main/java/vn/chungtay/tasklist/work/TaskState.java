package vn.chungtay.tasklist.work;

/** Where a task stands; ENDED: the case went on without it. */
public enum TaskState {
    OPEN,
    DONE,
    ENDED
}
