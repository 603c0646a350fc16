package vn.chungtay.funding.book;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chungtay.funding.Posting;
import vn.chungtay.funding.PostingKind;
import vn.chungtay.household.HouseholdId;
import vn.chungtay.money.Dong;

/** A line of the ledger; the database refuses to change it. */
@Entity
class LedgerPosting {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    private PostingKind kind;

    private long sourceId;
    private long allocationId;
    private long householdId;
    private Dong amount;
    private String ref;
    private String postedBy;
    private Instant postedAt;

    @SuppressWarnings("NullAway") // filled from the database
    protected LedgerPosting() {}

    LedgerPosting(PostingKind kind, AllocationRow allocation, Dong amount, String ref, String by, Instant at) {
        this.kind = kind;
        this.sourceId = allocation.source().id();
        this.allocationId = allocation.id();
        this.householdId = allocation.householdId();
        this.amount = amount;
        this.ref = ref;
        this.postedBy = by;
        this.postedAt = at;
    }

    Posting view() {
        return new Posting(
                requireNonNull(id),
                kind,
                sourceId,
                allocationId,
                new HouseholdId(householdId),
                amount,
                ref,
                postedBy,
                postedAt);
    }
}
