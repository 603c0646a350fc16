package vn.chungtay.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A due date that moved, for the history of the case. */
@Entity
@Immutable
class DeadlineMove {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long deadlineId;
    private String caseKey;
    private String label;
    private LocalDate fromDate;
    private LocalDate toDate;
    private String reason;
    private Instant movedAt;

    @SuppressWarnings("NullAway.Init")
    protected DeadlineMove() {}

    DeadlineMove(Deadline moved, LocalDate from, String reason, Instant at) {
        this.deadlineId = moved.id();
        this.caseKey = moved.caseKey();
        this.label = moved.label();
        this.fromDate = from;
        this.toDate = moved.dueDate();
        this.reason = reason;
        this.movedAt = at;
    }

    DeadlineChange view() {
        return new DeadlineChange(deadlineId, label, caseKey, fromDate, toDate, reason, movedAt);
    }
}
