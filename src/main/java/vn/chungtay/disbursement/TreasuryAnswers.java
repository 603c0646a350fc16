package vn.chungtay.disbursement;

import org.springframework.data.repository.Repository;

interface TreasuryAnswers extends Repository<TreasuryAnswer, Long> {

    TreasuryAnswer save(TreasuryAnswer answer);
}
