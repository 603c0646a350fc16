package vn.chungtay.appraisal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AppraisalTable extends Repository<Appraisal, Long> {

    Appraisal save(Appraisal appraisal);

    Optional<Appraisal> findById(long id);

    Optional<Appraisal> findByCaseKey(String caseKey);

    Optional<Appraisal> findByCaseKeyAndCommuneIdIn(String caseKey, Collection<String> communeIds);

    List<Appraisal> findByCommuneIdInOrderByIdDesc(Collection<String> communeIds);
}
