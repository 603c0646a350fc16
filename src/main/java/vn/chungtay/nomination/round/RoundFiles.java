package vn.chungtay.nomination.round;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chungtay.calendar.Deadline;
import vn.chungtay.calendar.Deadlines;
import vn.chungtay.nomination.SubmissionView;
import vn.chungtay.organisation.Units;
import vn.chungtay.platform.NotFound;

/** Puts together everything about a round. */
@Component
class RoundFiles {

    private final RoundEntries entries;
    private final VillageMeetings meetings;
    private final SubmissionRows submissions;
    private final PostingProfiles profiles;
    private final VoteRules voteRules;
    private final EntryLines lines;
    private final Deadlines deadlines;
    private final Units units;

    RoundFiles(
            RoundEntries entries,
            VillageMeetings meetings,
            SubmissionRows submissions,
            PostingProfiles profiles,
            VoteRules voteRules,
            EntryLines lines,
            Deadlines deadlines,
            Units units) {
        this.entries = entries;
        this.meetings = meetings;
        this.submissions = submissions;
        this.profiles = profiles;
        this.voteRules = voteRules;
        this.lines = lines;
        this.deadlines = deadlines;
        this.units = units;
    }

    RoundFile of(Round round) {
        List<EntryLine> families = lines.of(entries.ofRound(round.id()));
        return new RoundFile(
                round.id(),
                round.key(),
                units.get(round.unitId()),
                round.name(),
                round.stage(),
                profiles.findById(round.postingProfileId())
                        .orElseThrow(NotFound::new)
                        .rules(),
                voteRules
                        .findById(round.voteRuleId())
                        .orElseThrow(NotFound::new)
                        .percent(),
                milestones(round),
                round.noticeId(),
                round.places(),
                round.loudspeakerDays(),
                deadline(round.postingDeadlineId()),
                deadline(round.supplementDeadlineId()),
                round.abandonReason(),
                meetings(round, families),
                families,
                sent(round));
    }

    private static RoundFile.Milestones milestones(Round round) {
        return new RoundFile.Milestones(
                round.openedAt(),
                round.meetingAt(),
                round.reviewAt(),
                round.postedOn(),
                round.closedOn(),
                round.endedAt());
    }

    private List<MeetingLine> meetings(Round round, List<EntryLine> families) {
        return meetings.ofRound(round.id()).stream()
                .map(meeting -> line(meeting, families))
                .toList();
    }

    static MeetingLine line(VillageMeeting meeting, List<EntryLine> families) {
        List<EntryLine> ofVillage = families.stream()
                .filter(line -> line.village().equals(meeting.village()))
                .toList();
        return new MeetingLine(meeting.id(), meeting.village(), meeting.report(), ofVillage);
    }

    private List<SubmissionView> sent(Round round) {
        return submissions.ofRound(round.id()).stream()
                .filter(submission -> submission.state() == SubmissionState.SENT)
                .map(submission -> submission.view(round))
                .toList();
    }

    private @Nullable Deadline deadline(@Nullable Long id) {
        return Optional.ofNullable(id).flatMap(deadlines::find).orElse(null);
    }
}
