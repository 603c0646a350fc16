package vn.chungtay.household.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One field of a family, mended by hand. */
@Entity
@Table(name = "household_correction")
class Correction {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long householdId;

    @Enumerated(EnumType.STRING)
    private Field field;

    private String oldText;
    private String newText;
    private String reason;
    private String correctedBy;
    private Instant correctedAt;

    @SuppressWarnings("NullAway") // filled from the database
    protected Correction() {}

    Correction(long householdId, Field field, String oldText, String newText, String reason, String by, Instant at) {
        this.householdId = householdId;
        this.field = field;
        this.oldText = oldText;
        this.newText = newText;
        this.reason = reason;
        this.correctedBy = by;
        this.correctedAt = at;
    }

    CorrectionView view() {
        return new CorrectionView(field, oldText, newText, reason, correctedBy, correctedAt);
    }
}
