package vn.chungtay.nomination.round;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.chungtay.document.DocumentContent;

/** The notice that hangs in the villages. */
@Component
class NoticeContent implements DocumentContent {

    private final RoundReader rounds;
    private final RoundContent contents;

    NoticeContent(RoundReader rounds, RoundContent contents) {
        this.rounds = rounds;
        this.contents = contents;
    }

    @Override
    public String type() {
        return "notice-posting";
    }

    @Override
    public Map<String, Object> content(String subjectId, LocalDate date) {
        RoundFile round = rounds.get(Long.parseLong(subjectId));
        String about = "Về việc niêm yết danh sách hộ đề nghị hỗ trợ nhà ở, %s".formatted(lowerFirst(round.name()));
        return contents.list(round, about, round.in(EntryState.REVIEWED));
    }

    static String lowerFirst(String words) {
        return words.substring(0, 1).toLowerCase() + words.substring(1);
    }
}
