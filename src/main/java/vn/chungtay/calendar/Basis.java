package vn.chungtay.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a stored deadline is reckoned from, either a period or a date with its reason; it never changes. */
@Embeddable
record Basis(
        @Column(updatable = false) LocalDate startDate,
        @Column(updatable = false) @Nullable Integer amount,

        @Column(updatable = false) @Enumerated(EnumType.STRING) @Nullable
        DayUnit unit,

        @Column(updatable = false) @Nullable LocalDate fixedDate,
        @Column(updatable = false) @Nullable String fixedReason) {

    static Basis of(Term term) {
        if (term instanceof Term.Fixed fixed) {
            return new Basis(fixed.start(), null, null, fixed.end(), fixed.reason());
        }
        Term.Counted counted = (Term.Counted) term;
        Period period = counted.period();
        return new Basis(counted.start(), period.amount(), period.unit(), null, null);
    }

    Term term(List<Pause> pauses) {
        if (amount != null && unit != null) {
            return new Term.Counted(startDate, new Period(amount, unit), pauses);
        }
        if (fixedDate != null && fixedReason != null) {
            return new Term.Fixed(startDate, fixedDate, fixedReason, pauses);
        }
        throw new IllegalStateException("A deadline without period and date");
    }
}
