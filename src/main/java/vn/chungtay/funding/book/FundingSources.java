package vn.chungtay.funding.book;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.chungtay.funding.Stream;

interface FundingSources extends Repository<FundingSource, Long> {

    FundingSource save(FundingSource source);

    Optional<FundingSource> findById(long id);

    @Query("""
            select s from FundingSource s
            where s.stream = :stream and s.state = vn.chungtay.funding.SourceState.CONFIRMED
              and s.validFrom <= :on and (s.validTo is null or s.validTo >= :on)
            order by coalesce(s.validTo, :farAway), s.id""")
    List<FundingSource> usable(Stream stream, LocalDate on, LocalDate farAway);

    List<FundingSource> findByUnitIdInOrderByStreamAscValidFromDescIdDesc(Collection<String> unitIds);

    Optional<FundingSource> findByIdAndUnitIdIn(long id, Collection<String> unitIds);
}
