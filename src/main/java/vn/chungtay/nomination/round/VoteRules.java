package vn.chungtay.nomination.round;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface VoteRules extends Repository<VoteRule, Long> {

    Optional<VoteRule> findById(long id);

    @Query("from VoteRule where validFrom <= :on and (validTo is null or validTo >= :on)")
    Optional<VoteRule> inForce(LocalDate on);
}
