package vn.chungtay.organisation.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.chungtay.organisation.Role;

interface OfficerPositions extends Repository<OfficerPosition, Long> {

    OfficerPosition save(OfficerPosition position);

    Optional<OfficerPosition> findByIdAndOfficerId(long id, long officerId);

    /** In the order of their beginning. */
    @Query("""
            select p from OfficerPosition p left join fetch p.roles left join fetch p.area
            where p.officerId = :officerId order by p.validFrom, p.id""")
    List<OfficerPosition> ofOfficer(long officerId);

    @Query("""
            select p from OfficerPosition p left join fetch p.roles left join fetch p.area
            order by p.validFrom, p.id""")
    List<OfficerPosition> all();

    /** Who holds the role on the day, the longest-serving first. */
    @Query("""
            select p.officerId from OfficerPosition p
            where p.unitId = :unitId and :role member of p.roles
            and p.validFrom <= :on and (p.validTo is null or p.validTo >= :on) order by p.validFrom, p.id""")
    List<Long> holders(String unitId, Role role, LocalDate on);

    @Query("""
            select count(distinct p.officerId) from OfficerPosition p
            where :role member of p.roles and p.validFrom <= :on and (p.validTo is null or p.validTo > :on)""")
    long countHeldAfter(Role role, LocalDate on);
}
