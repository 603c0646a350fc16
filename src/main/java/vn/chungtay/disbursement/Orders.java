package vn.chungtay.disbursement;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Orders extends Repository<PaymentOrder, Long> {

    PaymentOrder save(PaymentOrder order);

    Optional<PaymentOrder> findById(long id);

    List<PaymentOrder> findByCaseKeyOrderByTrancheNo(String caseKey);

    List<PaymentOrder> findByCommuneIdInOrderByIdDesc(Collection<String> communeIds);

    Optional<PaymentOrder> findByOrderKeyAndCommuneIdIn(String orderKey, Collection<String> communeIds);

    Optional<PaymentOrder> findByOrderKey(String orderKey);
}
