package vn.chungtay.construction;

import java.util.List;
import org.springframework.data.repository.Repository;

interface StageChecks extends Repository<StageCheck, Long> {

    StageCheck save(StageCheck check);

    List<StageCheck> findByHouseSupportIdOrderById(long houseSupportId);
}
