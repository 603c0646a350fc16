package vn.chungtay.calendar;

import java.time.Instant;

/** The movable clock was set; whoever keeps a clock of their own follows. */
public record ClockMoved(Instant to) {}
