package vn.chungtay.calendar;

/** A paused deadline moves on with the days until it is resumed. */
public enum DeadlineState {
    OPEN,
    PAUSED,
    CLOSED
}
