package vn.chungtay.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** How long something may take, for a stretch of time, by a law. The rows come from the migrations of the modules. */
@Entity
@Immutable
class DeadlineRule {

    @Id
    private long id;

    private String code;
    private String label;
    private @Nullable Integer amount;

    @Enumerated(EnumType.STRING)
    private @Nullable DayUnit unit;

    private LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private String legalBasis;

    @SuppressWarnings("NullAway.Init")
    protected DeadlineRule() {}

    String code() {
        return code;
    }

    String label() {
        return label;
    }

    Period period() {
        if (amount == null || unit == null) {
            throw new IllegalStateException("Deadline rule " + code + " has no period of its own");
        }
        return new Period(amount, unit);
    }
}
