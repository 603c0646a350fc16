package vn.chungtay.appraisal;

import java.util.List;
import org.springframework.data.repository.Repository;

interface ApprovalTable extends Repository<Approval, Long> {

    Approval save(Approval approval);

    List<Approval> findByAppraisalIdOrderById(long appraisalId);
}
