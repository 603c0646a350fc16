package vn.chungtay.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import vn.chungtay.platform.Viet;

/** The clock of the profiles demo and test. Each move publishes {@link ClockMoved}. */
public abstract class MovableClock extends Clock {

    /** Forward or back: whoever lets people move it forbids going back. */
    public abstract void moveTo(Instant instant);

    @Override
    public ZoneId getZone() {
        return Viet.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new ZonedView(this, zone);
    }

    private static final class ZonedView extends Clock {

        private final Clock clock;
        private final ZoneId zone;

        ZonedView(Clock clock, ZoneId zone) {
            this.clock = clock;
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new ZonedView(clock, other);
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }
    }
}
