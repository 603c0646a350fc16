package vn.chungtay.nomination.round;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.chungtay.audit.AuditActor;
import vn.chungtay.audit.AuditLog;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Refusal;
import vn.chungtay.workflow.Processes;

/** What every step of a round needs: the locked round, its families, who acts and when, the audit, the waiting process. */
@Component
class RoundBook {

    private static final String ENTRIES_CHANGED = "entriesChanged";

    private final Rounds rounds;
    private final RoundEntries entries;
    private final AuditLog audit;
    private final AuditActor actor;
    private final Processes processes;
    private final Clock clock;

    RoundBook(Rounds rounds, RoundEntries entries, AuditLog audit, AuditActor actor, Processes processes, Clock clock) {
        this.rounds = rounds;
        this.entries = entries;
        this.audit = audit;
        this.actor = actor;
        this.processes = processes;
        this.clock = clock;
    }

    Round lock(long roundId) {
        return rounds.lock(roundId).orElseThrow(NotFound::new);
    }

    List<RoundEntry> entries(Round locked) {
        return entries.locked(locked.id());
    }

    /** Lets the process look again if it waits for a family. The round must be locked. Answers whether it waited. */
    boolean wake(Round locked) {
        boolean waits = processes.waitsFor(ENTRIES_CHANGED, locked.key());
        if (waits) {
            processes.message(ENTRIES_CHANGED, locked.key(), Map.of());
        }
        return waits;
    }

    void note(Round round, String action, Map<String, String> facts) {
        audit.record(action, "round", Long.toString(round.id()), round.key(), facts);
    }

    void note(Round round, RoundEntry entry, String action, Map<String, String> facts) {
        audit.record(action, "round-entry", Long.toString(entry.id()), round.key(), facts);
    }

    String actor() {
        return actor.current();
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    LocalDate notLater(LocalDate day) {
        if (day.isAfter(today())) {
            throw new Refusal("Ngày ghi không được ở tương lai.");
        }
        return day;
    }
}
