package vn.chungtay.nomination.round;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.nomination.RejectionReason;
import vn.chungtay.nomination.RejectionReasons;
import vn.chungtay.platform.NotFound;

@Service
@Transactional(readOnly = true)
class ReasonList implements RejectionReasons {

    private final Reasons reasons;

    ReasonList(Reasons reasons) {
        this.reasons = reasons;
    }

    @Override
    public List<RejectionReason> inForce(LocalDate on) {
        return reasons.offered(on).stream().map(Reason::view).toList();
    }

    @Override
    public RejectionReason get(String code) {
        return reasons.findById(code).map(Reason::view).orElseThrow(NotFound::new);
    }
}
