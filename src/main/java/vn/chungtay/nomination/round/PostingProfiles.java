package vn.chungtay.nomination.round;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PostingProfiles extends Repository<PostingProfile, Long> {

    Optional<PostingProfile> findById(long id);

    @Query("from PostingProfile where validFrom <= :on and (validTo is null or validTo >= :on) order by id")
    List<PostingProfile> inForce(LocalDate on);
}
