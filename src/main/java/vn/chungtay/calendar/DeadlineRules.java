package vn.chungtay.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Effective-dated; {@code validTo} is the last day of a rule. */
interface DeadlineRules extends Repository<DeadlineRule, Long> {

    @Query("from DeadlineRule where code = :code and validFrom <= :on and (validTo is null or validTo >= :on)")
    Optional<DeadlineRule> find(String code, LocalDate on);

    default DeadlineRule valid(String code, LocalDate on) {
        return find(code, on)
                .orElseThrow(() -> new IllegalStateException("No deadline rule " + code + " is valid on " + on));
    }
}
