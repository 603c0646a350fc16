package vn.chungtay.funding.book;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chungtay.funding.Stream;

/** The one stream on which a family draws, by which decision. The database allows one that isn't released. */
@Entity
class HouseholdStream {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private long householdId;

    @Enumerated(EnumType.STRING)
    private Stream stream;

    private String decisionRef;
    private Instant openedAt;
    private @Nullable Instant releasedAt;

    @SuppressWarnings("NullAway") // filled from the database
    protected HouseholdStream() {}

    HouseholdStream(long householdId, Stream stream, String decisionRef, Instant at) {
        this.householdId = householdId;
        this.stream = stream;
        this.decisionRef = decisionRef;
        this.openedAt = at;
    }

    long id() {
        return requireNonNull(id);
    }

    Stream stream() {
        return stream;
    }

    String decisionRef() {
        return decisionRef;
    }

    void release(Instant at) {
        releasedAt = at;
    }
}
