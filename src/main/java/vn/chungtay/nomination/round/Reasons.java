package vn.chungtay.nomination.round;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Reasons extends Repository<Reason, String> {

    Optional<Reason> findById(String code);

    @Query("""
            from Reason where offered and validFrom <= :on and (validTo is null or validTo >= :on)
            order by code""")
    List<Reason> offered(LocalDate on);
}
