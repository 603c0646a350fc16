package vn.chungtay.organisation.staff;

import java.util.List;
import org.springframework.data.repository.Repository;

interface ResetCodes extends Repository<ResetCode, Long> {

    ResetCode save(ResetCode code);

    List<ResetCode> findByOfficerIdAndClosedAtIsNull(long officerId);
}
