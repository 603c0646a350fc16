package vn.chungtay.calendar;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The row behind a {@link Deadline}: what the date was reckoned from, so that it can be reckoned again. */
@Entity
@Table(name = "deadline")
class TrackedDeadline {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @ManyToOne(optional = false)
    @JoinColumn(updatable = false)
    private DeadlineRule rule;

    @Column(updatable = false)
    private String caseKey;

    @Column(updatable = false)
    private String ref;

    @Embedded
    private Basis basis;

    private LocalDate dueDate;
    private String explanation;

    @Enumerated(EnumType.STRING)
    private DeadlineState state = DeadlineState.OPEN;

    private @Nullable Instant closedAt;

    @ElementCollection
    @CollectionTable(name = "deadline_pause", joinColumns = @JoinColumn(name = "deadline_id"))
    @OrderColumn(name = "position")
    private List<DeadlinePause> pauses = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected TrackedDeadline() {}

    @SuppressWarnings("NullAway.Init")
    TrackedDeadline(DeadlineRule rule, String caseKey, String ref, Term term, DayTable table) {
        this.rule = rule;
        this.caseKey = caseKey;
        this.ref = ref;
        this.basis = Basis.of(term);
        take(term.due(table));
    }

    void close(Instant at) {
        if (state != DeadlineState.CLOSED) {
            state = DeadlineState.CLOSED;
            closedAt = at;
        }
    }

    void pause(LocalDate today, String reason) {
        require(DeadlineState.OPEN);
        pauses.add(new DeadlinePause(today, null, dueDate, reason));
        state = DeadlineState.PAUSED;
    }

    /** The pause as it ended. */
    DeadlinePause resume(LocalDate today) {
        require(DeadlineState.PAUSED);
        int last = pauses.size() - 1;
        DeadlinePause ended = pauses.get(last).endedOn(today);
        pauses.set(last, ended);
        state = DeadlineState.OPEN;
        return ended;
    }

    /** Reckons anew. The date never moves to before today: nobody becomes late by a change of the calendar. */
    LocalDate reckon(DayTable table, LocalDate today) {
        List<Pause> rests = pauses.stream().map(pause -> pause.asOf(today)).toList();
        DueDate found = basis.term(rests).due(table);
        boolean nearer = found.date().isBefore(dueDate);
        if (nearer && found.date().isBefore(today)) {
            return dueDate;
        }
        take(found);
        return dueDate;
    }

    private void take(DueDate found) {
        dueDate = found.date();
        explanation = found.explanation();
    }

    private void require(DeadlineState expected) {
        if (state != expected) {
            throw new IllegalStateException("Deadline %d is %s".formatted(id, state));
        }
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet");
        }
        return id;
    }

    LocalDate dueDate() {
        return dueDate;
    }

    Deadline view() {
        return new Deadline(
                id(),
                rule.code(),
                rule.label(),
                caseKey,
                ref,
                basis.startDate(),
                dueDate,
                DueDate.endOf(dueDate),
                explanation,
                state);
    }
}
