package vn.chungtay.construction;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Houses extends Repository<HouseSupport, Long> {

    HouseSupport save(HouseSupport house);

    Optional<HouseSupport> findById(long id);

    Optional<HouseSupport> findByCaseKey(String caseKey);

    Optional<HouseSupport> findByCaseKeyAndCommuneIdIn(String caseKey, Collection<String> communeIds);

    List<HouseSupport> findByCommuneIdInOrderByIdDesc(Collection<String> communeIds);

    List<HouseSupport> findByHouseholdId(long householdId);
}
