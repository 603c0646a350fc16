package vn.chungtay.nomination.round;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import vn.chungtay.document.DocumentRequest;
import vn.chungtay.document.Documents;
import vn.chungtay.household.HouseholdState;
import vn.chungtay.household.Households;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Refusal;
import vn.chungtay.platform.UseCase;

/** The results of the village meetings. */
@Service
public class RoundMeeting {

    private final VillageMeetings meetings;
    private final VoteRules voteRules;
    private final Households households;
    private final Documents documents;
    private final RoundBook book;

    RoundMeeting(
            VillageMeetings meetings, VoteRules voteRules, Households households, Documents documents, RoundBook book) {
        this.meetings = meetings;
        this.voteRules = voteRules;
        this.households = households;
        this.documents = documents;
        this.book = book;
    }

    /**
     * Counts the votes and prints the minutes of each village.
     *
     * @param reports by the id of the meeting
     * @param votes who agreed, by the id of the entry
     * @return whether any family is put forward; if none is, the round has ended
     */
    @UseCase
    public boolean record(long roundId, Map<Long, MeetingReport> reports, Map<Long, Integer> votes) {
        Round round = book.lock(roundId);
        Map<String, Integer> present = hold(round, reports);
        VoteRule rule = voteRules.findById(round.voteRuleId()).orElseThrow(NotFound::new);
        List<RoundEntry> entries = book.entries(round);
        entries.forEach(entry -> vote(entry, votes, present.getOrDefault(entry.village(), 0), rule));
        round.recordMeeting(book.actor(), book.now());
        boolean anyNominated = entries.stream().anyMatch(entry -> entry.state() == EntryState.NOMINATED);
        book.note(round, "round.meetingRecorded", Map.of("nominated", Boolean.toString(anyNominated)));
        meetings.ofRound(roundId).forEach(meeting -> print(round, meeting));
        if (!anyNominated) {
            round.end(book.now());
        }
        return anyNominated;
    }

    private Map<String, Integer> hold(Round round, Map<Long, MeetingReport> reports) {
        Map<String, Integer> present = new HashMap<>();
        for (VillageMeeting meeting : meetings.ofRound(round.id())) {
            MeetingReport report = reports.get(meeting.id());
            if (report == null) {
                throw new Refusal("Chưa ghi cuộc họp của thôn %s.".formatted(meeting.village()));
            }
            book.notLater(report.heldOn());
            meeting.held(report);
            present.put(meeting.village(), report.present());
        }
        return present;
    }

    private void vote(RoundEntry entry, Map<Long, Integer> votes, int present, VoteRule rule) {
        Integer agreeing = votes.get(entry.id());
        if (agreeing == null) {
            throw new Refusal("Còn hộ chưa ghi số người đồng ý.");
        }
        entry.vote(agreeing, present, rule);
        if (entry.state() == EntryState.NOT_NOMINATED) {
            households.advance(entry.household(), HouseholdState.REGISTERED);
        }
    }

    private void print(Round round, VillageMeeting meeting) {
        meeting.printed(documents.print(new DocumentRequest(
                "village-meeting",
                round.unitId(),
                round.unitId(),
                round.key(),
                "village-meeting",
                Long.toString(meeting.id()))));
    }
}
