package vn.chungtay.calendar;

import java.time.Instant;
import java.util.function.Consumer;

/** Stands still until it is moved, so that a test knows every instant. */
class StandingClock extends MovableClock {

    private final Consumer<ClockMoved> moves;
    private volatile Instant now;

    StandingClock(Instant start, Consumer<ClockMoved> moves) {
        this.now = start;
        this.moves = moves;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public void moveTo(Instant instant) {
        now = instant;
        moves.accept(new ClockMoved(instant));
    }
}
