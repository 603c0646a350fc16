package vn.chungtay.nomination.round;

import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Service;
import vn.chungtay.household.HouseholdState;
import vn.chungtay.household.Households;
import vn.chungtay.platform.Refusal;
import vn.chungtay.platform.UseCase;

/** Adding to files that the district sent back. */
@Service
public class RoundSupplement {

    private final Households households;
    private final SupplementPeriod period;
    private final RoundBook book;

    RoundSupplement(Households households, SupplementPeriod period, RoundBook book) {
        this.households = households;
        this.period = period;
        this.book = book;
    }

    /** Until when; {@code ref} is the timer that waits for it. */
    @UseCase
    public Instant countDown(long roundId, String ref) {
        Round round = book.lock(roundId);
        return period.run(round, book.entries(round), ref, book.today()).dueAt();
    }

    /** @param added what was added to the file, by the id of the entry; families left out still wait */
    @UseCase
    public void record(long roundId, Map<Long, String> added) {
        Round round = book.lock(roundId);
        if (added.isEmpty()) {
            throw new Refusal("Chưa có hộ nào được ghi nội dung bổ sung.");
        }
        for (RoundEntry entry : book.entries(round)) {
            String what = added.get(entry.id());
            if (what != null) {
                entry.supplemented(what);
                book.note(round, entry, "entry.supplemented", Map.of());
            }
        }
    }

    /** Time is up: whoever is still to be supplemented isn't put forward any more. */
    @UseCase
    public void expire(long roundId) {
        Round round = book.lock(roundId);
        for (RoundEntry entry : book.entries(round)) {
            if (entry.mustBeSupplemented()) {
                entry.expire();
                households.advance(entry.household(), HouseholdState.REJECTED);
                book.note(round, entry, "entry.supplementExpired", Map.of());
            }
        }
    }
}
