package vn.chungtay.funding.book;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.funding.FundKind;
import vn.chungtay.funding.NewSource;
import vn.chungtay.funding.Source;
import vn.chungtay.funding.SourceState;
import vn.chungtay.funding.Stream;
import vn.chungtay.money.Dong;

/** Money of one origin. Its sums change only under the row's lock, with a line in the ledger. */
@Entity
class FundingSource {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private String unitId;

    @Enumerated(EnumType.STRING)
    private Stream stream;

    @Enumerated(EnumType.STRING)
    private FundKind kind;

    private String name;
    private String paper;
    private Dong amount;
    private Dong committed = Dong.ZERO;
    private Dong paid = Dong.ZERO;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;

    @Enumerated(EnumType.STRING)
    private SourceState state = SourceState.PROPOSED;

    @Column(updatable = false)
    private String proposedBy;

    @Column(updatable = false)
    private Instant proposedAt;

    private @Nullable String settledBy;
    private @Nullable Instant settledAt;
    private @Nullable String refusal;

    @SuppressWarnings("NullAway") // filled from the database
    protected FundingSource() {}

    FundingSource(String unitId, NewSource entered, String by, Instant at) {
        this.unitId = unitId;
        this.stream = entered.stream();
        this.kind = entered.kind();
        this.name = entered.name();
        this.paper = entered.paper();
        this.amount = entered.amount();
        this.validFrom = entered.validFrom();
        this.validTo = entered.validTo();
        this.proposedBy = by;
        this.proposedAt = at;
    }

    void confirm(String by, Instant at) {
        settle(SourceState.CONFIRMED, by, at);
    }

    void refuse(String reason, String by, Instant at) {
        settle(SourceState.REFUSED, by, at);
        refusal = reason;
    }

    boolean suffices(Dong wanted) {
        return !left().isLessThan(wanted);
    }

    void commit(Dong sum) {
        committed = committed.plus(sum);
    }

    void release(Dong sum) {
        committed = committed.minus(sum);
    }

    void pay(Dong sum) {
        paid = paid.plus(sum);
    }

    void takeBack(Dong sum) {
        paid = paid.minus(sum);
    }

    Dong left() {
        return amount.minus(committed);
    }

    long id() {
        return requireNonNull(id);
    }

    String name() {
        return name;
    }

    String unitId() {
        return unitId;
    }

    String paper() {
        return paper;
    }

    String proposedBy() {
        return proposedBy;
    }

    @Nullable
    String settledBy() {
        return settledBy;
    }

    @Nullable
    Instant settledAt() {
        return settledAt;
    }

    @Nullable
    String refusal() {
        return refusal;
    }

    Source view() {
        return new Source(
                requireNonNull(id), unitId, stream, kind, name, amount, committed, paid, validFrom, validTo, state);
    }

    private void settle(SourceState next, String by, Instant at) {
        state = next;
        settledBy = by;
        settledAt = at;
    }
}
