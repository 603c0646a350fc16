package vn.chungtay.construction;

import java.util.List;
import org.springframework.data.repository.Repository;

interface Acceptances extends Repository<Acceptance, Long> {

    Acceptance save(Acceptance acceptance);

    List<Acceptance> findByHouseSupportIdOrderById(long houseSupportId);
}
