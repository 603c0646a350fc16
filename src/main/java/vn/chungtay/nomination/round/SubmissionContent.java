package vn.chungtay.nomination.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chungtay.document.DocumentContent;
import vn.chungtay.document.Documents;
import vn.chungtay.organisation.Units;
import vn.chungtay.platform.NotFound;

/** The list that goes to the district. */
@Component
class SubmissionContent implements DocumentContent {

    private final SubmissionRows submissions;
    private final RoundReader rounds;
    private final RoundContent contents;
    private final Documents documents;
    private final Units units;

    SubmissionContent(
            SubmissionRows submissions, RoundReader rounds, RoundContent contents, Documents documents, Units units) {
        this.submissions = submissions;
        this.rounds = rounds;
        this.contents = contents;
        this.documents = documents;
        this.units = units;
    }

    @Override
    public String type() {
        return "submission-list";
    }

    @Override
    public Map<String, Object> content(String subjectId, LocalDate date) {
        Submission submission = submissions.findById(Long.parseLong(subjectId)).orElseThrow(NotFound::new);
        RoundFile round = rounds.get(submission.roundId());
        String about = "Về việc đề nghị phê duyệt danh sách hộ được hỗ trợ nhà ở, %s"
                .formatted(NoticeContent.lowerFirst(round.name()));
        Map<String, Object> content = contents.list(round, about, families(submission, round));
        content.put("receiver", units.get(units.district()).agencyName());
        content.put("key", submission.key());
        content.put("notice", documents.get(Objects.requireNonNull(round.noticeId())));
        content.put("postedOn", Objects.requireNonNull(round.milestones().postedOn()));
        content.put("until", Objects.requireNonNull(round.postingEnd()).dueDate());
        content.put(
                "remarks", Objects.requireNonNullElse(submission.remarks(), "").split("\n"));
        return content;
    }

    private static List<EntryLine> families(Submission submission, RoundFile round) {
        Map<Long, EntryLine> lines =
                round.entries().stream().collect(Collectors.toMap(EntryLine::entryId, Function.identity()));
        List<EntryLine> families = new ArrayList<>();
        submission.entryIds().forEach(id -> families.add(Objects.requireNonNull(lines.get(id))));
        return families;
    }
}
