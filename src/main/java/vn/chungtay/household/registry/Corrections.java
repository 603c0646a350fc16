package vn.chungtay.household.registry;

import java.util.List;
import org.springframework.data.repository.Repository;

interface Corrections extends Repository<Correction, Long> {

    Correction save(Correction correction);

    List<Correction> findByHouseholdIdOrderByIdDesc(long householdId);
}
