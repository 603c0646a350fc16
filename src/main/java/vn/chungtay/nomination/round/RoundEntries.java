package vn.chungtay.nomination.round;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RoundEntries extends Repository<RoundEntry, Long> {

    RoundEntry save(RoundEntry entry);

    Optional<RoundEntry> findById(long id);

    /** Without loading the entry, so that its round can be locked first. */
    @Query("select e.roundId from RoundEntry e where e.id = :entryId")
    Optional<Long> roundOf(long entryId);

    /** In the order in which they were listed: by village and name. */
    @Query("from RoundEntry where roundId = :roundId order by id")
    List<RoundEntry> ofRound(long roundId);

    @Query("from RoundEntry where roundId in :roundIds order by id")
    List<RoundEntry> ofRounds(Collection<Long> roundIds);

    /** After the round itself. Fails if one that was read before has changed since. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from RoundEntry where roundId = :roundId order by id")
    List<RoundEntry> locked(long roundId);

    /** Without loading the entries, so that their rounds can be locked first. */
    @Query("select e.roundId from RoundEntry e where e.householdId = :householdId order by e.roundId")
    List<Long> roundIdsOf(long householdId);

    @Query("from RoundEntry where householdId = :householdId")
    List<RoundEntry> ofHousehold(long householdId);

    @Query("""
            select r.roundKey from RoundEntry e join Round r on r.id = e.roundId
            where e.householdId = :householdId and e.state in :states""")
    List<String> roundsOf(long householdId, Collection<EntryState> states);
}
