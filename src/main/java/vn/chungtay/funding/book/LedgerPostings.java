package vn.chungtay.funding.book;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import vn.chungtay.funding.PostingKind;

interface LedgerPostings extends Repository<LedgerPosting, Long> {

    LedgerPosting save(LedgerPosting posting);

    boolean existsByAllocationIdAndKindAndRef(long allocationId, PostingKind kind, String ref);

    List<LedgerPosting> findByHouseholdIdOrderById(long householdId);

    Optional<LedgerPosting> findFirstBySourceIdAndKindOrderByIdDesc(long sourceId, PostingKind kind);
}
