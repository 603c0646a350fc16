package vn.chungtay.calendar;

import java.util.List;
import org.springframework.data.repository.Repository;

interface DeadlineMoves extends Repository<DeadlineMove, Long> {

    DeadlineMove save(DeadlineMove move);

    List<DeadlineMove> findByCaseKeyOrderById(String caseKey);
}
