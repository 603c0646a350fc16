package vn.chungtay.nomination.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chungtay.calendar.Deadline;
import vn.chungtay.nomination.SubmissionView;
import vn.chungtay.organisation.Unit;

/** Everything about a round. */
public record RoundFile(
        long roundId,
        String key,
        Unit commune,
        String name,
        RoundStage stage,
        PostingRules posting,
        int votePercent,
        Milestones milestones,
        @Nullable Long noticeId,
        Set<String> places,
        @Nullable Integer loudspeakerDays,
        @Nullable Deadline postingEnd,
        @Nullable Deadline supplementEnd,
        @Nullable String abandonReason,
        List<MeetingLine> meetings,
        List<EntryLine> entries,
        List<SubmissionView> submissions) {

    /** When each step was done; null while it waits. */
    public record Milestones(
            Instant openedAt,
            @Nullable Instant meetingAt,
            @Nullable Instant reviewAt,
            @Nullable LocalDate postedOn,
            @Nullable LocalDate closedOn,
            @Nullable Instant endedAt) {}

    /** "Đợt 1 năm 2025, xã Điềm He". */
    public String title() {
        return name + ", " + commune.name();
    }

    public String path() {
        return "/dot-xet/" + key;
    }

    public List<EntryLine> in(EntryState... states) {
        Set<EntryState> wanted = Set.of(states);
        return entries.stream().filter(entry -> wanted.contains(entry.state())).toList();
    }

    /** Families without a result. */
    public long open() {
        return entries.stream().filter(entry -> entry.state().isOpen()).count();
    }

    public boolean anyCanWithdraw() {
        return entries.stream().anyMatch(EntryLine::canWithdraw);
    }

    public long held() {
        return entries.stream().filter(EntryLine::held).count();
    }
}
