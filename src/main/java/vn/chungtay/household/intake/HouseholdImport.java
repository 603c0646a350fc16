package vn.chungtay.household.intake;

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

/** One file of a commune, known by its content: the same bytes are the same import. */
@Entity
class HouseholdImport {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private String unitId;
    private String fileName;
    private String sha256;

    @Enumerated(EnumType.STRING)
    private ImportState state = ImportState.STAGED;

    private String stagedBy;
    private Instant stagedAt;
    private @Nullable String acceptedBy;
    private @Nullable Instant acceptedAt;

    @SuppressWarnings("NullAway") // filled from the database
    protected HouseholdImport() {}

    HouseholdImport(String unitId, String fileName, String sha256, String by, Instant at) {
        this.unitId = unitId;
        this.fileName = fileName;
        this.sha256 = sha256;
        this.stagedBy = by;
        this.stagedAt = at;
    }

    long id() {
        return requireNonNull(id);
    }

    String unitId() {
        return unitId;
    }

    String fileName() {
        return fileName;
    }

    String stagedBy() {
        return stagedBy;
    }

    Instant stagedAt() {
        return stagedAt;
    }

    @Nullable
    String acceptedBy() {
        return acceptedBy;
    }

    @Nullable
    Instant acceptedAt() {
        return acceptedAt;
    }

    boolean isAccepted() {
        return state == ImportState.ACCEPTED;
    }

    void accept(String by, Instant at) {
        state = ImportState.ACCEPTED;
        acceptedBy = by;
        acceptedAt = at;
    }
}
