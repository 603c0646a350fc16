package vn.chungtay.nomination.round;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.chungtay.document.DocumentContent;
import vn.chungtay.document.Documents;
import vn.chungtay.objection.ObjectionView;
import vn.chungtay.objection.Objections;

/** The minutes that end the posting: where, how long, and what was said. */
@Component
class PostingCloseContent implements DocumentContent {

    private final RoundReader rounds;
    private final RoundContent contents;
    private final Documents documents;
    private final Objections objections;

    PostingCloseContent(RoundReader rounds, RoundContent contents, Documents documents, Objections objections) {
        this.rounds = rounds;
        this.contents = contents;
        this.documents = documents;
        this.objections = objections;
    }

    @Override
    public String type() {
        return "posting-close";
    }

    @Override
    public Map<String, Object> content(String subjectId, LocalDate date) {
        RoundFile round = rounds.get(Long.parseLong(subjectId));
        List<EntryLine> listed =
                round.entries().stream().filter(EntryLine::isOnList).toList();
        List<ObjectionView> received = objections.ofCase(round.key());
        String about = "Kết thúc niêm yết danh sách hộ đề nghị hỗ trợ nhà ở, %s"
                .formatted(NoticeContent.lowerFirst(round.name()));
        Map<String, Object> content = contents.list(round, about, listed);
        content.put("notice", documents.get(Objects.requireNonNull(round.noticeId())));
        content.put("postedOn", Objects.requireNonNull(round.milestones().postedOn()));
        content.put("closedOn", Objects.requireNonNull(round.milestones().closedOn()));
        content.put("until", Objects.requireNonNull(round.postingEnd()).dueDate());
        content.put("places", round.posting().places());
        content.put("loudspeakerDays", Objects.requireNonNull(round.loudspeakerDays()));
        content.put("objections", received);
        content.put(
                "open",
                received.stream()
                        .filter(objection -> objection.state().isOpen())
                        .count());
        return content;
    }
}
