package vn.chungtay.nomination.round;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.chungtay.document.DocumentRequest;
import vn.chungtay.document.DocumentView;
import vn.chungtay.document.Documents;
import vn.chungtay.nomination.ListSubmitted;
import vn.chungtay.platform.UseCase;
import vn.chungtay.workflow.CaseKeys;

/** Putting the free families of a round on a paper and sending it to the district. */
@Service
public class RoundSubmission {

    private final SubmissionRows submissions;
    private final Documents documents;
    private final CaseKeys keys;
    private final ApplicationEventPublisher events;
    private final RoundBook book;

    RoundSubmission(
            SubmissionRows submissions,
            Documents documents,
            CaseKeys keys,
            ApplicationEventPublisher events,
            RoundBook book) {
        this.submissions = submissions;
        this.documents = documents;
        this.keys = keys;
        this.events = events;
        this.book = book;
    }

    /**
     * Takes all families that are free now; a draft that came back is drawn up anew under its old key.
     *
     * @return the id of the drafted document
     */
    @UseCase
    public long draft(long roundId) {
        Round round = book.lock(roundId);
        List<Long> free = book.entries(round).stream()
                .filter(RoundEntry::isFree)
                .map(RoundEntry::id)
                .toList();
        Submission submission =
                unsent(roundId).orElseGet(() -> submissions.save(new Submission(keys.next("DN"), roundId)));
        submission.draft(free);
        submission.drafted(documents.draft(new DocumentRequest(
                "submission-list",
                round.unitId(),
                round.unitId(),
                round.key(),
                "submission",
                Long.toString(submission.id()))));
        book.note(round, "submission.drafted", facts(submission));
        return submission.documentId();
    }

    /** The draft came back; its families are sorted anew. @param remarks printed in the next draft */
    @UseCase
    public void revise(long roundId, @Nullable String remarks) {
        Round round = book.lock(roundId);
        unsent(roundId).ifPresent(draft -> draft.revise(remarks));
        book.note(round, "submission.revised", Map.of());
    }

    /** The paper has been issued: the district has the list. */
    @UseCase
    public void submit(long roundId) {
        Round round = book.lock(roundId);
        Submission submission =
                unsent(roundId).orElseThrow(() -> new IllegalStateException(round.key() + " has no draft"));
        DocumentView paper = documents.get(submission.documentId());
        if (paper.number() == null || paper.date() == null) {
            throw new IllegalStateException(submission.key() + " is not issued");
        }
        submission.sent(paper.number(), paper.date());
        book.entries(round).stream()
                .filter(entry -> submission.entryIds().contains(entry.id()))
                .filter(entry -> entry.state() == EntryState.POSTED)
                .forEach(entry -> entry.submit(submission.id()));
        book.note(round, "submission.sent", facts(submission));
        events.publishEvent(new ListSubmitted(submission.id(), submission.key(), roundId, round.unitId()));
    }

    private Optional<Submission> unsent(long roundId) {
        return submissions.ofRound(roundId).stream()
                .filter(Submission::isUnsent)
                .findFirst();
    }

    private static Map<String, String> facts(Submission submission) {
        return Map.of(
                "submission",
                submission.key(),
                "families",
                Integer.toString(submission.entryIds().size()));
    }
}
