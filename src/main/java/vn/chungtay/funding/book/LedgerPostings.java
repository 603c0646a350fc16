package vn.chungtay.funding.book;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;
import vn.chungtay.funding.PostingKind;

interface LedgerPostings extends Repository<LedgerPosting, Long> {

    LedgerPosting save(LedgerPosting posting);

    boolean existsByAllocationIdAndKindAndRef(long allocationId, PostingKind kind, String ref);

    List<LedgerPosting> findByHouseholdIdOrderById(long householdId);

    Optional<LedgerPosting> findFirstBySourceIdAndKindOrderByIdDesc(long sourceId, PostingKind kind);

    @NativeQuery("""
            select s.id from funding_source s left join lateral (
                select coalesce(sum(case kind when 'COMMIT' then amount when 'RELEASE' then -amount end), 0) as committed,
                       coalesce(sum(case kind when 'PAY' then amount when 'RETURN' then -amount end), 0) as paid
                from ledger_posting p where p.source_id = s.id) sums on true
            where sums.committed <> s.committed or sums.paid <> s.paid order by s.id""")
    List<Long> unreconciledSources();
}
