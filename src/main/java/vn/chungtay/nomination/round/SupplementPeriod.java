package vn.chungtay.nomination.round;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chungtay.calendar.Deadline;
import vn.chungtay.calendar.DeadlineState;
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

    /** Goes on, or starts; {@code ref} is the timer that waits for it. */
    Deadline run(Round round, List<RoundEntry> entries, String ref) {
        current(round)
                .filter(rests -> rests.state() == DeadlineState.PAUSED)
                .ifPresent(rests -> deadlines.resume(rests.id()));
        LocalDate asked = latest(entries);
        return current(round)
                .filter(running -> !running.dueDate().isBefore(asked))
                .orElseGet(() -> start(round, asked, ref));
    }

    void rest(Round round) {
        current(round)
                .filter(running -> running.state() == DeadlineState.OPEN)
                .ifPresent(running -> deadlines.pause(running.id(), "Đợt xét đang trình các hộ khác"));
    }

    void end(Round round) {
        current(round).ifPresent(running -> deadlines.close(running.id()));
        round.supplementUntil(null);
    }

    Optional<Deadline> current(Round round) {
        return Optional.ofNullable(round.supplementDeadlineId())
                .flatMap(deadlines::find)
                .filter(deadline -> deadline.state() != DeadlineState.CLOSED);
    }

    private Deadline start(Round round, LocalDate due, String ref) {
        end(round);
        Deadline started = deadlines.openUntil(
                EXPIRES, round.key(), ref, due, "Huyện yêu cầu bổ sung đến hết ngày %s.".formatted(Viet.date(due)));
        round.supplementUntil(started.id());
        return started;
    }

    private static LocalDate latest(List<RoundEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.state() == EntryState.SUPPLEMENT)
                .map(RoundEntry::supplementDue)
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new IllegalStateException("Nothing to supplement"));
    }
}
