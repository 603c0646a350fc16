package vn.chungtay.construction;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.chungtay.household.BuildType;

interface QualityStandards extends Repository<QualityStandard, Long> {

    @Query("select s from QualityStandard s where s.buildType = :type and s.validFrom <= :on"
            + " and (s.validTo is null or s.validTo >= :on)")
    Optional<QualityStandard> inForce(BuildType type, LocalDate on);
}
