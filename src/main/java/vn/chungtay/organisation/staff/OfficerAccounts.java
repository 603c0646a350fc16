package vn.chungtay.organisation.staff;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OfficerAccounts extends Repository<OfficerAccount, Long> {

    OfficerAccount save(OfficerAccount account);

    Optional<OfficerAccount> findById(long id);

    Optional<OfficerAccount> findByUsername(String username);

    boolean existsByUsername(String username);

    long count();

    @Query("select a from OfficerAccount a")
    List<OfficerAccount> everybody();

    @Query("select a.name from OfficerAccount a where a.id = :id")
    Optional<String> nameOf(long id);
}
