package vn.chungtay.funding.book;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.funding.Allocation;
import vn.chungtay.funding.Allocations;
import vn.chungtay.funding.Commitment;
import vn.chungtay.funding.Grant;
import vn.chungtay.funding.PostingKind;
import vn.chungtay.funding.Share;
import vn.chungtay.funding.TranchePlan;
import vn.chungtay.household.HouseholdId;
import vn.chungtay.money.Dong;
import vn.chungtay.platform.Refusal;
import vn.chungtay.platform.UseCase;

@Service
@Transactional(readOnly = true)
class StoredAllocations implements Allocations {

    private final AllocationRows allocations;
    private final Proposals proposals;
    private final FamilyStreams streams;
    private final SourceGuard guard;
    private final Locks locks;
    private final Book book;

    StoredAllocations(
            AllocationRows allocations,
            Proposals proposals,
            FamilyStreams streams,
            SourceGuard guard,
            Locks locks,
            Book book) {
        this.allocations = allocations;
        this.proposals = proposals;
        this.streams = streams;
        this.guard = guard;
        this.locks = locks;
        this.book = book;
    }

    @Override
    public List<Commitment> propose(LocalDate on, List<Grant> grants) {
        return proposals.of(on, grants);
    }

    @Override
    @UseCase
    public List<Allocation> commit(String decisionRef, List<Commitment> commitments) {
        Map<Long, FundingSource> sources =
                locks.of(commitments.stream().map(Commitment::sourceId).toList());
        List<Allocation> made = new ArrayList<>();
        for (Commitment commitment : commitments) {
            made.add(commit(decisionRef, commitment, requireNonNull(sources.get(commitment.sourceId())))
                    .view());
        }
        return made;
    }

    @Override
    public List<Allocation> of(HouseholdId householdId) {
        return allocations.of(householdId.value()).stream()
                .map(AllocationRow::view)
                .toList();
    }

    @Override
    public List<Share> shares(HouseholdId householdId, TranchePlan plan, int trancheNo) {
        return of(householdId).stream()
                .map(held -> new Share(
                        held.id(),
                        held.sourceId(),
                        held.sourceName(),
                        plan.amount(trancheNo, held.amount(), held.paid())))
                .filter(share -> !share.amount().isZero())
                .toList();
    }

    @Override
    @UseCase
    public void release(HouseholdId householdId, String ref) {
        List<AllocationRow> held = allocations.of(householdId.value());
        locks.of(held.stream().map(allocation -> allocation.source().id()).toList());
        boolean paid = false;
        for (AllocationRow allocation : held) {
            locks.of(allocation);
            Dong rest = allocation.release();
            if (!rest.isZero()) {
                book.post(PostingKind.RELEASE, allocation, rest, ref);
            }
            paid = paid || !allocation.paid().isZero();
        }
        if (!paid) {
            streams.leave(householdId);
        }
    }

    private AllocationRow commit(String decisionRef, Commitment commitment, FundingSource source) {
        guard.check(source, commitment);
        HouseholdStream stream = streams.join(commitment.householdId(), commitment.stream(), decisionRef);
        if (allocations.existsByHouseholdStreamAndSourceAndDecisionRef(stream, source, decisionRef)) {
            throw new Refusal("Hộ đã được giao vốn từ nguồn “" + source.name() + "” theo hồ sơ " + decisionRef + ".");
        }
        source.commit(commitment.amount());
        AllocationRow allocation = allocations.save(
                new AllocationRow(stream, commitment.householdId(), source, decisionRef, commitment.amount()));
        book.post(PostingKind.COMMIT, allocation, commitment.amount(), decisionRef);
        return allocation;
    }
}
