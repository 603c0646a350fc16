package vn.chungtay.nomination.round;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.chungtay.household.HouseholdState;
import vn.chungtay.household.Households;
import vn.chungtay.nomination.RejectionReasons;
import vn.chungtay.platform.Refusal;
import vn.chungtay.platform.UseCase;
import vn.chungtay.tasklist.FourEyes;

/** The commune committee goes through what the villages put forward; done by another officer than the one who recorded it. */
@Service
public class CommitteeReview {

    private final Households households;
    private final ExpectedSupport expected;
    private final RejectionReasons reasons;
    private final FourEyes fourEyes;
    private final RoundBook book;

    CommitteeReview(
            Households households,
            ExpectedSupport expected,
            RejectionReasons reasons,
            FourEyes fourEyes,
            RoundBook book) {
        this.households = households;
        this.expected = expected;
        this.reasons = reasons;
        this.fourEyes = fourEyes;
        this.book = book;
    }

    /**
     * @param verdicts by the id of the entry
     * @return whether any family is put forward; if none is, the round has ended
     */
    @UseCase
    public boolean record(long roundId, Map<Long, ReviewVerdict> verdicts) {
        Round round = book.lock(roundId);
        fourEyes.require(round.meetingBy());
        List<RoundEntry> entries =
                book.entries(round).stream().filter(RoundEntry::isForCommittee).toList();
        entries.forEach(entry -> judge(entry, verdicts.get(entry.id())));
        round.recordReview(book.actor(), book.now());
        boolean anyReviewed = entries.stream().anyMatch(entry -> entry.state() == EntryState.REVIEWED);
        book.note(round, "round.reviewed", Map.of("putForward", Boolean.toString(anyReviewed)));
        if (!anyReviewed) {
            round.end(book.now());
        }
        return anyReviewed;
    }

    private void judge(RoundEntry entry, @Nullable ReviewVerdict verdict) {
        if (verdict == null) {
            throw new Refusal("Còn hộ chưa có kết luận của Ban Chỉ đạo xã.");
        }
        if (verdict.putForward()) {
            putForward(entry);
        } else {
            refuse(entry, verdict);
        }
    }

    private void putForward(RoundEntry entry) {
        households.advance(entry.household(), HouseholdState.NOMINATED);
        ExpectedSupport.Expectation expectation = expected.of(households.get(entry.household()));
        entry.putForward(expectation.stream(), expectation.amount());
    }

    private void refuse(RoundEntry entry, ReviewVerdict verdict) {
        if (verdict.reasonCode() == null) {
            throw new Refusal("Hộ không được đề nghị phải có lý do.");
        }
        entry.refuse(reasons.get(verdict.reasonCode()).code(), verdict.note());
        households.advance(entry.household(), HouseholdState.REGISTERED);
    }
}
