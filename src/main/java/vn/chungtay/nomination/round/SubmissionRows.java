package vn.chungtay.nomination.round;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SubmissionRows extends Repository<Submission, Long> {

    Submission save(Submission submission);

    Optional<Submission> findById(long id);

    @Query("from Submission where submissionKey = :key")
    Optional<Submission> byKey(String key);

    @Query("from Submission where roundId = :roundId order by id")
    List<Submission> ofRound(long roundId);
}
