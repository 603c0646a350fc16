package vn.chungtay.appraisal;

import java.util.List;
import org.springframework.data.repository.Repository;

interface OfficeVerdicts extends Repository<OfficeVerdict, Long> {

    OfficeVerdict save(OfficeVerdict verdict);

    List<OfficeVerdict> findByAppraisalIdOrderById(long appraisalId);
}
