package vn.chungtay.nomination.round;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.chungtay.calendar.Deadline;
import vn.chungtay.calendar.Deadlines;
import vn.chungtay.platform.Viet;

/**
 * Until when the commune may add to the files that the district sent back: one date for the round, the latest that was
 * given. It rests while the round is busy submitting other families, since nobody can work on the files then.
 */
@Component
class SupplementPeriod {

    private static final String EXPIRES = "nomination-round.timer_supplementExpires";

    private final Deadlines deadlines;

    SupplementPeriod(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** Starts, or goes on; {@code ref} is the timer that waits for it. */
    Deadline run(Round round, List<RoundEntry> entries, String ref, LocalDate today) {
        List<RoundEntry> open =
                entries.stream().filter(RoundEntry::mustBeSupplemented).toList();
        open.forEach(entry -> entry.resumeSupplement(today));
        RoundEntry last = open.stream()
                .max(Comparator.comparing(entry -> Objects.requireNonNull(entry.supplementDue())))
                .orElseThrow(() -> new IllegalStateException("Nothing to supplement"));
        LocalDate due = Objects.requireNonNull(last.supplementDue());
        end(round);
        Deadline started = deadlines.openUntil(EXPIRES, round.key(), ref, due, reason(last, due));
        round.supplementUntil(started.id());
        return started;
    }

    static void rest(List<RoundEntry> entries, LocalDate today) {
        entries.stream().filter(RoundEntry::mustBeSupplemented).forEach(entry -> entry.restSupplement(today));
    }

    void end(Round round) {
        Long running = round.supplementDeadlineId();
        if (running != null) {
            deadlines.close(running);
        }
        round.supplementUntil(null);
    }

    private static String reason(RoundEntry entry, LocalDate due) {
        int rested = entry.supplementRested();
        return rested == 0
                ? "Huyện yêu cầu bổ sung đến hết ngày %s".formatted(Viet.date(due))
                : "Huyện yêu cầu bổ sung đến hết ngày %s; cộng %d ngày đợt xét trình các hộ khác"
                        .formatted(Viet.date(due.minusDays(rested)), rested);
    }
}
