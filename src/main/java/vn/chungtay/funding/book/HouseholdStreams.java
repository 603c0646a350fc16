package vn.chungtay.funding.book;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface HouseholdStreams extends Repository<HouseholdStream, Long> {

    HouseholdStream saveAndFlush(HouseholdStream stream);

    Optional<HouseholdStream> findByHouseholdIdAndReleasedAtIsNull(long householdId);
}
