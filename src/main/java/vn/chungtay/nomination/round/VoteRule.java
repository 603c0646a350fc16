package vn.chungtay.nomination.round;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** How many of those present at a village meeting must agree. */
@Entity
@Immutable
class VoteRule {

    @Id
    private long id;

    private int percent;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private String legalBasis;

    @SuppressWarnings("NullAway.Init")
    protected VoteRule() {}

    VoteRule(int percent, LocalDate validFrom, String legalBasis) {
        this.percent = percent;
        this.validFrom = validFrom;
        this.legalBasis = legalBasis;
    }

    /** More than the rule's share of those present. */
    boolean agrees(int votes, int present) {
        return votes * 100L > (long) present * percent;
    }

    long id() {
        return id;
    }

    int percent() {
        return percent;
    }
}
