package vn.chungtay.nomination.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import vn.chungtay.calendar.Deadline;
import vn.chungtay.calendar.Deadlines;
import vn.chungtay.document.DocumentRequest;
import vn.chungtay.document.Documents;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Refusal;
import vn.chungtay.platform.UseCase;
import vn.chungtay.platform.Viet;

/** Making the list public, from the notice to the closing minutes. */
@Service
public class RoundPosting {

    private static final String POSTING_ENDS = "nomination-round.timer_postingEnds";

    private final PostingProfiles profiles;
    private final Documents documents;
    private final Deadlines deadlines;
    private final RoundBook book;

    RoundPosting(PostingProfiles profiles, Documents documents, Deadlines deadlines, RoundBook book) {
        this.profiles = profiles;
        this.documents = documents;
        this.deadlines = deadlines;
        this.book = book;
    }

    /** @return the id of the drafted notice */
    @UseCase
    public long draftNotice(long roundId) {
        Round round = book.lock(roundId);
        long notice = documents.draft(request(round, "notice-posting"));
        round.noticeDrafted(notice);
        book.note(round, "round.noticeDrafted", Map.of("document", Long.toString(notice)));
        return notice;
    }

    /** From the day after on the period of the round's profile is counted. */
    @UseCase
    public void confirm(long roundId, LocalDate postedOn, Set<String> places) {
        Round round = book.lock(roundId);
        book.notLater(postedOn);
        requireIssuedBy(round, postedOn);
        if (!places.containsAll(rules(round).places())) {
            throw new Refusal("Danh sách phải được niêm yết ở đủ các nơi theo quy định.");
        }
        round.post(postedOn, places, book.actor());
        book.entries(round).stream()
                .filter(entry -> entry.state() == EntryState.REVIEWED)
                .forEach(RoundEntry::post);
        book.note(round, "round.posted", Map.of("postedOn", postedOn.toString()));
    }

    /** Opens the deadline; {@code ref} is the timer that waits for it. */
    @UseCase
    public Instant countDown(long roundId, String ref) {
        Round round = book.lock(roundId);
        LocalDate postedOn = round.postedOn();
        if (postedOn == null) {
            throw new IllegalStateException(round.key() + " is not posted");
        }
        Deadline end = deadlines.openFor(
                POSTING_ENDS, round.key(), ref, postedOn, rules(round).period());
        round.postingEnds(end.id());
        return end.dueAt();
    }

    /** Prints the minutes, to be signed by those who saw the list hang. */
    @UseCase
    public void close(long roundId, LocalDate closedOn, int loudspeakerDays) {
        Round round = book.lock(roundId);
        book.notLater(closedOn);
        requireOver(round, closedOn);
        int least = rules(round).loudspeakerDays();
        if (loudspeakerDays < least) {
            throw new Refusal("Danh sách phải được phát thanh ít nhất %d ngày liên tiếp.".formatted(least));
        }
        round.closePosting(closedOn, loudspeakerDays, book.actor());
        book.note(round, "round.postingClosed", Map.of("loudspeakerDays", Integer.toString(loudspeakerDays)));
        documents.print(request(round, "posting-close"));
    }

    private void requireIssuedBy(Round round, LocalDate day) {
        Long notice = round.noticeId();
        LocalDate issued = notice == null ? null : documents.get(notice).date();
        if (issued == null || day.isBefore(issued)) {
            throw new Refusal("Ngày niêm yết không được trước ngày của thông báo (%s).".formatted(Viet.date(issued)));
        }
    }

    private void requireOver(Round round, LocalDate day) {
        Long deadlineId = round.postingDeadlineId();
        if (deadlineId == null) {
            throw new IllegalStateException(round.key() + " has no end of posting");
        }
        Deadline end = deadlines.find(deadlineId).orElseThrow(NotFound::new);
        if (!day.isAfter(end.dueDate())) {
            throw new Refusal("Danh sách phải niêm yết hết ngày %s. Ngày kết thúc phải sau ngày đó."
                    .formatted(Viet.date(end.dueDate())));
        }
        deadlines.close(deadlineId);
    }

    private PostingRules rules(Round round) {
        return profiles.findById(round.postingProfileId())
                .orElseThrow(NotFound::new)
                .rules();
    }

    private static DocumentRequest request(Round round, String type) {
        return new DocumentRequest(
                type, round.unitId(), round.unitId(), round.key(), "round", Long.toString(round.id()));
    }
}
