package vn.chungtay.nomination.round;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.household.HouseholdId;
import vn.chungtay.nomination.SubmissionView;
import vn.chungtay.nomination.Submissions;
import vn.chungtay.nomination.SubmittedFamily;
import vn.chungtay.platform.NotFound;

@Service
@Transactional(readOnly = true)
class SubmittedLists implements Submissions {

    private final SubmissionRows submissions;
    private final Rounds rounds;
    private final RoundEntries entries;
    private final EntryLines lines;

    SubmittedLists(SubmissionRows submissions, Rounds rounds, RoundEntries entries, EntryLines lines) {
        this.submissions = submissions;
        this.rounds = rounds;
        this.entries = entries;
        this.lines = lines;
    }

    @Override
    public SubmissionView get(long submissionId) {
        return view(submissions.findById(submissionId).orElseThrow(NotFound::new));
    }

    @Override
    public SubmissionView get(String submissionKey) {
        return view(submissions.byKey(submissionKey).orElseThrow(NotFound::new));
    }

    @Override
    public List<SubmittedFamily> families(long submissionId) {
        Submission submission = submissions.findById(submissionId).orElseThrow(NotFound::new);
        Map<Long, RoundEntry> ofRound = entries.ofRound(submission.roundId()).stream()
                .collect(Collectors.toMap(RoundEntry::id, Function.identity()));
        List<RoundEntry> listed = submission.entryIds().stream()
                .map(id -> Objects.requireNonNull(ofRound.get(id)))
                .toList();
        Iterator<EntryLine> shown = lines.of(listed).iterator();
        List<SubmittedFamily> families = new ArrayList<>();
        for (RoundEntry entry : listed) {
            families.add(family(shown.next(), families.size() + 1, entry.awaitsDecisionOn(submissionId)));
        }
        return families;
    }

    private static SubmittedFamily family(EntryLine line, int no, boolean awaitsDecision) {
        return new SubmittedFamily(
                line.entryId(),
                no,
                line.family(),
                line.expectedStream(),
                line.amount(),
                awaitsDecision,
                line.openObjections());
    }

    @Override
    public List<String> openObjections(HouseholdId householdId) {
        return entries.ofHousehold(householdId.value()).stream()
                .flatMap(entry -> entry.openObjections().stream())
                .toList();
    }

    private SubmissionView view(Submission submission) {
        return submission.view(rounds.findById(submission.roundId()).orElseThrow(NotFound::new));
    }
}
