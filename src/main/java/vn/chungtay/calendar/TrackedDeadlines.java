package vn.chungtay.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.chungtay.platform.NotFound;

interface TrackedDeadlines extends Repository<TrackedDeadline, Long> {

    TrackedDeadline save(TrackedDeadline deadline);

    Optional<TrackedDeadline> findById(long id);

    @Query("from TrackedDeadline d join fetch d.rule where d.caseKey = :caseKey order by d.id")
    List<TrackedDeadline> ofCase(String caseKey);

    /** Those whose counting could see the day. */
    @Query("from TrackedDeadline where state <> CLOSED and basis.startDate < :day and dueDate >= :day order by id")
    List<TrackedDeadline> across(LocalDate day);

    @Query("from TrackedDeadline where state = PAUSED order by id")
    List<TrackedDeadline> paused();

    default TrackedDeadline get(long id) {
        return findById(id).orElseThrow(NotFound::new);
    }
}
