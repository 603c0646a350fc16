package vn.chungtay.nomination.round;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.chungtay.household.HouseholdId;
import vn.chungtay.household.HouseholdState;
import vn.chungtay.household.Households;
import vn.chungtay.nomination.NominationOutcomes;
import vn.chungtay.nomination.Outcome;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Refusal;
import vn.chungtay.platform.UseCase;

@Service
class Outcomes implements NominationOutcomes {

    private final SubmissionRows submissions;
    private final RoundEntries entries;
    private final Households households;
    private final RoundBook book;

    Outcomes(SubmissionRows submissions, RoundEntries entries, Households households, RoundBook book) {
        this.submissions = submissions;
        this.entries = entries;
        this.households = households;
        this.book = book;
    }

    @Override
    @UseCase
    public void apply(long submissionId, Collection<Outcome> outcomes) {
        Submission submission = submissions.findById(submissionId).orElseThrow(NotFound::new);
        Round round = book.lock(submission.roundId());
        Map<Long, RoundEntry> awaiting = book.entries(round).stream()
                .filter(entry -> entry.awaitsDecisionOn(submissionId))
                .collect(Collectors.toMap(RoundEntry::id, Function.identity()));
        for (Outcome outcome : outcomes) {
            RoundEntry entry = awaiting.get(outcome.entryId());
            if (entry == null) {
                throw new Refusal(
                        "Có hộ không còn chờ kết quả của tờ trình %s. Hãy tải lại trang.".formatted(submission.key()));
            }
            apply(round, entry, outcome);
        }
        if (!book.wake(round)) {
            SupplementPeriod.rest(List.copyOf(awaiting.values()), book.today());
        }
    }

    @Override
    @UseCase
    public void withdrawn(HouseholdId householdId) {
        for (long roundId : entries.roundIdsOf(householdId.value())) {
            Round round = book.lock(roundId);
            book.entries(round).stream()
                    .filter(entry -> entry.isHeld() && entry.household().equals(householdId))
                    .forEach(entry -> letGo(round, entry));
        }
    }

    private void letGo(Round round, RoundEntry entry) {
        entry.letGo(book.now());
        book.note(round, entry, "entry.letGo", Map.of());
    }

    private void apply(Round round, RoundEntry entry, Outcome outcome) {
        if (outcome instanceof Outcome.Supplement supplement) {
            entry.supplement(supplement.reasons(), supplement.due());
        } else if (outcome instanceof Outcome.Rejected rejected) {
            entry.reject(rejected.reasonCode());
            households.advance(entry.household(), HouseholdState.REJECTED);
        } else if (outcome instanceof Outcome.Approved approved) {
            entry.approve(approved.decisionRef());
            households.advance(entry.household(), HouseholdState.APPROVED);
        } else {
            entry.keepForLater();
        }
        book.note(round, entry, "entry.decided", Map.of("state", entry.state().name()));
    }
}
