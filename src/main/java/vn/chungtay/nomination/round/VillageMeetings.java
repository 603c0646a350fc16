package vn.chungtay.nomination.round;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface VillageMeetings extends Repository<VillageMeeting, Long> {

    VillageMeeting save(VillageMeeting meeting);

    Optional<VillageMeeting> findById(long id);

    @Query("from VillageMeeting where roundId = :roundId order by id")
    List<VillageMeeting> ofRound(long roundId);
}
