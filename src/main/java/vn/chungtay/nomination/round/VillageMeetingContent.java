package vn.chungtay.nomination.round;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.chungtay.document.DocumentContent;
import vn.chungtay.platform.NotFound;

/** The minutes of one village's meeting with the votes. */
@Component
class VillageMeetingContent implements DocumentContent {

    private final VillageMeetings meetings;
    private final RoundReader rounds;

    VillageMeetingContent(VillageMeetings meetings, RoundReader rounds) {
        this.meetings = meetings;
        this.rounds = rounds;
    }

    @Override
    public String type() {
        return "village-meeting";
    }

    @Override
    public Map<String, Object> content(String subjectId, LocalDate date) {
        VillageMeeting meeting = meetings.findById(Long.parseLong(subjectId)).orElseThrow(NotFound::new);
        RoundFile round = rounds.get(meeting.roundId());
        MeetingReport report = Objects.requireNonNull(meeting.report());
        List<EntryLine> families = round.entries().stream()
                .filter(entry -> entry.village().equals(meeting.village()))
                .toList();
        Map<String, Object> content = new HashMap<>();
        content.put("about", "Họp bình xét hộ đề nghị hỗ trợ nhà ở, thôn %s".formatted(meeting.village()));
        content.put("village", meeting.village());
        content.put("round", round.title());
        content.put("report", report);
        content.put("percent", round.votePercent());
        content.put("families", families);
        content.put(
                "agreed",
                families.stream()
                        .filter(entry -> entry.state() != EntryState.NOT_NOMINATED)
                        .count());
        return content;
    }
}
