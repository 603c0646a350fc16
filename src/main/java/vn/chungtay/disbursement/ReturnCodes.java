package vn.chungtay.disbursement;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ReturnCodes extends Repository<ReturnCode, String> {

    Optional<ReturnCode> findByCode(String code);

    List<ReturnCode> findAllByOrderByCode();
}
