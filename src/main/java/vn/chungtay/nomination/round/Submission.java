package vn.chungtay.nomination.round;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chungtay.nomination.SubmissionView;

/** One batch of a round's families on one tờ trình. Its families are fixed when it is drafted. */
@Entity
class Submission {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @Column(updatable = false)
    private String submissionKey;

    @Column(updatable = false)
    private long roundId;

    private @Nullable Long documentId;

    @Enumerated(EnumType.STRING)
    private SubmissionState state = SubmissionState.DRAFT;

    private @Nullable String remarks;
    private @Nullable String number;
    private @Nullable LocalDate sentOn;

    @ElementCollection
    @CollectionTable(name = "submission_entry", joinColumns = @JoinColumn(name = "submission_id"))
    @OrderColumn(name = "position")
    @Column(name = "entry_id")
    private List<Long> entryIds = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Submission() {}

    Submission(String key, long roundId) {
        this.submissionKey = key;
        this.roundId = roundId;
    }

    void draft(List<Long> entries) {
        requireUnsent();
        entryIds.clear();
        entryIds.addAll(entries);
        state = SubmissionState.DRAFT;
    }

    void drafted(long document) {
        documentId = document;
    }

    /** @param added printed in the next draft */
    void revise(@Nullable String added) {
        requireUnsent();
        remarks = added;
        state = SubmissionState.RETURNED;
    }

    void drop() {
        requireUnsent();
        state = SubmissionState.DROPPED;
    }

    void sent(String withNumber, LocalDate on) {
        requireUnsent();
        number = withNumber;
        sentOn = on;
        state = SubmissionState.SENT;
    }

    boolean isUnsent() {
        return state == SubmissionState.DRAFT || state == SubmissionState.RETURNED;
    }

    private void requireUnsent() {
        if (!isUnsent()) {
            throw new IllegalStateException(submissionKey + " is " + state);
        }
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet");
        }
        return id;
    }

    String key() {
        return submissionKey;
    }

    long roundId() {
        return roundId;
    }

    long documentId() {
        if (documentId == null) {
            throw new IllegalStateException(submissionKey + " has no document yet");
        }
        return documentId;
    }

    SubmissionState state() {
        return state;
    }

    SubmissionView view(Round round) {
        return new SubmissionView(
                id(), submissionKey, roundId, round.key(), round.name(), round.unitId(), documentId(), number, sentOn);
    }

    @Nullable
    String remarks() {
        return remarks;
    }

    List<Long> entryIds() {
        return List.copyOf(entryIds);
    }
}
