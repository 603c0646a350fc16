package vn.chungtay.funding.book;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.AuditActor;
import vn.chungtay.audit.AuditLog;
import vn.chungtay.funding.Balance;
import vn.chungtay.funding.Ledger;
import vn.chungtay.funding.Posting;
import vn.chungtay.funding.PostingKind;
import vn.chungtay.household.HouseholdId;
import vn.chungtay.money.Dong;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.UseCase;

/** Writes each movement of money into the allocation, its source and the ledger at once. */
@Service
@Transactional(readOnly = true)
class Book implements Ledger {

    private static final String SUMS = """
            coalesce(sum(case kind when 'COMMIT' then amount when 'RELEASE' then -amount else 0 end), 0) as committed,
            coalesce(sum(case kind when 'PAY' then amount when 'RETURN' then -amount else 0 end), 0) as paid""";

    private final LedgerPostings postings;
    private final AllocationRows allocations;
    private final Locks locks;
    private final JdbcClient database;
    private final AuditLog audit;
    private final AuditActor actor;
    private final Clock clock;

    Book(
            LedgerPostings postings,
            AllocationRows allocations,
            Locks locks,
            JdbcClient database,
            AuditLog audit,
            AuditActor actor,
            Clock clock) {
        this.postings = postings;
        this.allocations = allocations;
        this.locks = locks;
        this.database = database;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    @UseCase
    public void pay(long allocationId, Dong amount, String ref) {
        AllocationRow allocation = locked(allocationId);
        if (!isPosted(allocationId, PostingKind.PAY, ref)) {
            allocation.pay(amount);
            post(PostingKind.PAY, allocation, amount, ref);
        }
    }

    @Override
    @UseCase
    public void giveBack(long allocationId, Dong amount, String ref) {
        AllocationRow allocation = locked(allocationId);
        if (!isPosted(allocationId, PostingKind.RETURN, ref)) {
            allocation.takeBack(amount);
            post(PostingKind.RETURN, allocation, amount, ref);
        }
    }

    @Override
    public Balance ofSource(long sourceId) {
        return sums("source_id", sourceId);
    }

    @Override
    public Balance ofHousehold(HouseholdId householdId) {
        return sums("household_id", householdId.value());
    }

    @Override
    public List<Posting> postings(HouseholdId householdId) {
        return postings.findByHouseholdIdOrderById(householdId.value()).stream()
                .map(LedgerPosting::view)
                .toList();
    }

    @Override
    public List<Long> unreconciledSources() {
        return postings.unreconciledSources();
    }

    /** The latest commitment on a source, to tell whoever comes second. */
    Optional<Posting> lastCommitment(long sourceId) {
        return postings.findFirstBySourceIdAndKindOrderByIdDesc(sourceId, PostingKind.COMMIT)
                .map(LedgerPosting::view);
    }

    void post(PostingKind kind, AllocationRow allocation, Dong amount, String ref) {
        Instant now = clock.instant();
        postings.save(new LedgerPosting(kind, allocation, amount, ref, actor.current(), now));
        audit.record(
                "funding." + kind.name().toLowerCase(),
                "household",
                String.valueOf(allocation.householdId()),
                ref,
                Map.of(
                        "source", String.valueOf(allocation.source().id()),
                        "amount", String.valueOf(amount.amount())));
    }

    private AllocationRow locked(long allocationId) {
        AllocationRow allocation = allocations.findById(allocationId).orElseThrow(NotFound::new);
        locks.of(allocation);
        return allocation;
    }

    private boolean isPosted(long allocationId, PostingKind kind, String ref) {
        return postings.existsByAllocationIdAndKindAndRef(allocationId, kind, ref);
    }

    private Balance sums(String column, long id) {
        return database.sql("select " + SUMS + " from ledger_posting where " + column + " = ?")
                .param(id)
                .query((row, number) -> new Balance(Dong.of(row.getLong("committed")), Dong.of(row.getLong("paid"))))
                .single();
    }
}
