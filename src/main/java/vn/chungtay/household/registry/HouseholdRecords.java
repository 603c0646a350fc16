package vn.chungtay.household.registry;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.chungtay.household.HouseholdState;

/** The rows of families. What an officer sees goes through the methods that take the scope's units. */
interface HouseholdRecords extends Repository<Household, Long> {

    Household save(Household household);

    Household saveAndFlush(Household household);

    Optional<Household> findById(long id);

    Optional<Household> findByIdAndUnitIdIn(long id, Collection<String> unitIds);

    List<Household> findByIdIn(Collection<Long> ids);

    List<Household> findByUnitIdInAndStateIn(Collection<String> unitIds, Collection<HouseholdState> states);

    @Query("select h from Household h where h.head.identityNumber in :numbers")
    List<Household> withIdentity(Collection<String> numbers);

    List<Household> findByUnitIdInAndNameKeyIn(Collection<String> unitIds, Collection<String> nameKeys);
}
