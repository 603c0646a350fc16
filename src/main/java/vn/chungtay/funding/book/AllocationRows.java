package vn.chungtay.funding.book;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AllocationRows extends Repository<AllocationRow, Long> {

    AllocationRow save(AllocationRow allocation);

    Optional<AllocationRow> findById(long id);

    boolean existsByHouseholdStreamAndSourceAndDecisionRef(
            HouseholdStream stream, FundingSource source, String decisionRef);

    /** Those of the family's present stream. */
    @Query("""
            select a from AllocationRow a join fetch a.householdStream join fetch a.source
            where a.householdId = :householdId and a.householdStream.releasedAt is null order by a.id""")
    List<AllocationRow> of(long householdId);
}
