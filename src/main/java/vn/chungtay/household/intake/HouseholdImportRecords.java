package vn.chungtay.household.intake;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface HouseholdImportRecords extends Repository<HouseholdImport, Long> {

    HouseholdImport save(HouseholdImport entered);

    Optional<HouseholdImport> findByUnitIdAndSha256(String unitId, String sha256);

    Optional<HouseholdImport> findByIdAndUnitIdIn(long id, Collection<String> unitIds);

    List<HouseholdImport> findTop20ByUnitIdInOrderByIdDesc(Collection<String> unitIds);
}
