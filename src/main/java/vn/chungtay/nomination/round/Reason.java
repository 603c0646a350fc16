package vn.chungtay.nomination.round;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import vn.chungtay.nomination.RejectionReason;

/** The row of a reason; the named codes are given by the system itself. */
@Entity
@Immutable
@Table(name = "rejection_reason")
class Reason {

    static final String OBJECTION_UPHELD = "N14";
    static final String NOT_SUPPLEMENTED = "N15";
    static final String ROUND_ABANDONED = "N16";
    static final String FAMILY_DECLINES = "N08";

    @Id
    private String code;

    private String label;
    private boolean offered;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;

    @SuppressWarnings("NullAway.Init")
    protected Reason() {}

    RejectionReason view() {
        return new RejectionReason(code, label);
    }
}
