package vn.chungtay.nomination.round;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Rounds extends Repository<Round, Long> {

    Round save(Round round);

    Optional<Round> findById(long id);

    /** Whoever changes a round's families holds this lock: no message can slip between looking and waiting. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Round where id = :id")
    Optional<Round> lock(long id);

    @Query("from Round where roundKey = :key")
    Optional<Round> byKey(String key);

    @Query("from Round where roundKey = :key and unitId in :units")
    Optional<Round> inScope(String key, Collection<String> units);

    @Query("""
            from Round where unitId in :units and id < :before and stage in :stages
            order by id desc""")
    List<Round> list(Collection<String> units, Collection<RoundStage> stages, long before, Limit limit);

    @Query("select count(*) from Round where unitId in :units and stage in :stages")
    long count(Collection<String> units, Collection<RoundStage> stages);
}
