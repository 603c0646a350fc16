package vn.chungtay.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chungtay.platform.Viet;

/** Explains due dates. */
@Component
public class WhyDue {

    private final Deadlines deadlines;
    private final DayStrip strip;
    private final Clock clock;

    WhyDue(Deadlines deadlines, DayStrip strip, Clock clock) {
        this.deadlines = deadlines;
        this.strip = strip;
        this.clock = clock;
    }

    public Optional<Reason> of(long deadlineId) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Viet.ZONE);
        return deadlines.find(deadlineId).map(found -> new Reason(found, strip.of(found, today)));
    }

    /** @param days those that were counted; empty when there are too many to draw */
    public record Reason(Deadline deadline, List<DayStrip.Cell> days) {}
}
