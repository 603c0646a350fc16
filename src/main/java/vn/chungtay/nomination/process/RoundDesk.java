package vn.chungtay.nomination.process;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.chungtay.attachment.Attachments;
import vn.chungtay.nomination.round.CommitteeReview;
import vn.chungtay.nomination.round.EntryLine;
import vn.chungtay.nomination.round.MeetingLine;
import vn.chungtay.nomination.round.MeetingReport;
import vn.chungtay.nomination.round.ReviewVerdict;
import vn.chungtay.nomination.round.RoundFile;
import vn.chungtay.nomination.round.RoundMeeting;
import vn.chungtay.nomination.round.RoundPosting;
import vn.chungtay.nomination.round.RoundReader;
import vn.chungtay.nomination.round.RoundSubmission;
import vn.chungtay.nomination.round.RoundSupplement;
import vn.chungtay.tasklist.FieldRefusal;
import vn.chungtay.tasklist.FormValues;
import vn.chungtay.tasklist.ProcessTasks;
import vn.chungtay.tasklist.TaskDescription;
import vn.chungtay.tasklist.TaskPage;
import vn.chungtay.workflow.TaskRef;

/** The user tasks of {@code nomination-round} on the officers' desks. */
@Component
class RoundDesk implements ProcessTasks {

    private static final int MOST_PRESENT = 2000;

    private final RoundReader rounds;
    private final RoundTaskPages pages;
    private final RoundMeeting meeting;
    private final CommitteeReview review;
    private final RoundPosting posting;
    private final RoundSubmission submission;
    private final RoundSupplement supplement;
    private final Attachments attachments;

    RoundDesk(
            RoundReader rounds,
            RoundTaskPages pages,
            RoundMeeting meeting,
            CommitteeReview review,
            RoundPosting posting,
            RoundSubmission submission,
            RoundSupplement supplement,
            Attachments attachments) {
        this.rounds = rounds;
        this.pages = pages;
        this.meeting = meeting;
        this.review = review;
        this.posting = posting;
        this.submission = submission;
        this.supplement = supplement;
        this.attachments = attachments;
    }

    @Override
    public String processKey() {
        return "nomination-round";
    }

    @Override
    public TaskDescription describe(TaskRef task) {
        RoundFile round = round(task);
        return new TaskDescription(
                pages.about(task.taskKey(), round),
                round.commune().id(),
                round.commune().placeName(),
                null,
                round.path());
    }

    @Override
    public TaskPage open(TaskRef task) {
        return pages.open(task.taskKey(), round(task));
    }

    @Override
    public Map<String, Object> complete(TaskRef task, FormValues values) {
        RoundFile round = round(task);
        Map<String, Object> outcome = switch (task.taskKey()) {
            case "task_recordVillageMeeting" -> recordMeeting(round, Rows.of(values));
            case "task_reviewByCommittee" -> review(round, Rows.of(values));
            case "task_confirmPosting" -> post(round, values);
            case "task_recordPostingClose" -> closePosting(round, values);
            case "task_reviseSubmission" -> revise(round, values);
            case "task_supplement" -> supplement(round, Rows.of(values));
            default -> throw new IllegalArgumentException("No such task: " + task.taskKey());
        };
        keepFiles(task.taskKey(), round, values);
        return outcome;
    }

    private Map<String, Object> recordMeeting(RoundFile round, Rows rows) {
        Map<Long, MeetingReport> reports = new HashMap<>();
        Map<Long, Integer> votes = new HashMap<>();
        for (MeetingLine village : round.meetings()) {
            MeetingReport report = report("v" + village.meetingId(), rows);
            reports.put(village.meetingId(), report);
            for (EntryLine entry : village.entries()) {
                String row = Long.toString(entry.entryId());
                votes.put(entry.entryId(), rows.number(row, "votes", 0, report.present()));
            }
        }
        return Map.of("anyNominated", meeting.record(round.roundId(), reports, votes));
    }

    private static MeetingReport report(String row, Rows rows) {
        return new MeetingReport(
                rows.date(row, "heldOn"),
                rows.number(row, "present", 1, MOST_PRESENT),
                rows.text(row, "chair", "Nhập họ tên người chủ trì."),
                rows.text(row, "secretary", "Nhập họ tên thư ký."));
    }

    private Map<String, Object> review(RoundFile round, Rows rows) {
        Map<Long, ReviewVerdict> verdicts = new HashMap<>();
        for (EntryLine entry : RoundTaskPages.forCommittee(round)) {
            verdicts.put(entry.entryId(), verdict(Long.toString(entry.entryId()), rows));
        }
        return Map.of("anyReviewed", review.record(round.roundId(), verdicts));
    }

    private static ReviewVerdict verdict(String row, Rows rows) {
        String given = rows.text(row, "verdict", "Chưa kết luận.");
        boolean putForward = given.equals("dat");
        return putForward
                ? new ReviewVerdict(true, null, null)
                : new ReviewVerdict(false, rows.text(row, "reason", "Chọn lý do."), rows.find(row, "note"));
    }

    private Map<String, Object> post(RoundFile round, FormValues values) {
        Rows rows = Rows.of(values);
        Set<String> places = new LinkedHashSet<>();
        List<String> asked = round.posting().places();
        for (int at = 0; at < asked.size(); at++) {
            rows.text("place" + at, "done", "Danh sách phải được dán ở đây trước khi xác nhận.");
            places.add(asked.get(at));
        }
        posting.confirm(round.roundId(), values.date("postedOn"), places);
        return Map.of();
    }

    private Map<String, Object> closePosting(RoundFile round, FormValues values) {
        long days = values.number("loudspeakerDays");
        if (days < round.posting().loudspeakerDays()) {
            throw new FieldRefusal(
                    "loudspeakerDays",
                    "Danh sách phải được phát thanh ít nhất %d ngày liên tiếp."
                            .formatted(round.posting().loudspeakerDays()));
        }
        posting.close(round.roundId(), values.date("closedOn"), (int) days);
        return Map.of();
    }

    private Map<String, Object> revise(RoundFile round, FormValues values) {
        submission.revise(round.roundId(), values.find("remarks").orElse(null));
        return Map.of();
    }

    private Map<String, Object> supplement(RoundFile round, Rows rows) {
        Map<Long, String> added = new HashMap<>();
        for (EntryLine entry : RoundTaskPages.toSupplement(round)) {
            String row = Long.toString(entry.entryId());
            if (rows.find(row, "done").equals("xong")) {
                added.put(entry.entryId(), rows.text(row, "note", "Ghi đã bổ sung những gì."));
            }
        }
        supplement.record(round.roundId(), added);
        return Map.of();
    }

    private void keepFiles(String taskKey, RoundFile round, FormValues values) {
        String label = RoundTaskPages.fileLabel(taskKey);
        if (label != null) {
            values.files("photos")
                    .forEach(file -> attachments.store(
                            "round",
                            Long.toString(round.roundId()),
                            round.commune().id(),
                            label,
                            file.name(),
                            file.content()));
        }
    }

    private RoundFile round(TaskRef task) {
        return rounds.get(task.id("roundId"));
    }
}
