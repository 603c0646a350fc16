package vn.chungtay.organisation.staff;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A printed one-time code; only its hash is kept. */
@Entity
class ResetCode {

    static final Duration VALID = Duration.ofHours(72);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long officerId;
    private String codeHash;
    private Instant issuedAt;
    private Instant expiresAt;
    private @Nullable Instant closedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected ResetCode() {}

    ResetCode(long officerId, String codeHash, Instant now) {
        this.officerId = officerId;
        this.codeHash = codeHash;
        this.issuedAt = now;
        this.expiresAt = now.plus(VALID);
    }

    boolean isGood(Instant now) {
        return closedAt == null && now.isBefore(expiresAt);
    }

    /** It was used, or a newer one has taken its place. */
    void close(Instant now) {
        closedAt = now;
    }

    String codeHash() {
        return codeHash;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
