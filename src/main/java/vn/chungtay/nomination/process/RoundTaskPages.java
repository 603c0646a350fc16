package vn.chungtay.nomination.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chungtay.document.Documents;
import vn.chungtay.nomination.RejectionReasons;
import vn.chungtay.nomination.round.EntryLine;
import vn.chungtay.nomination.round.EntryState;
import vn.chungtay.nomination.round.RoundFile;
import vn.chungtay.tasklist.TaskPage;

/** What officers see beside the forms of a round. */
@Component
class RoundTaskPages {

    private final RejectionReasons reasons;
    private final Documents documents;
    private final Clock clock;

    RoundTaskPages(RejectionReasons reasons, Documents documents, Clock clock) {
        this.reasons = reasons;
        this.documents = documents;
        this.clock = clock;
    }

    /** Whom the task concerns, in a line of the desk. */
    String about(String taskKey, RoundFile round) {
        int families = switch (taskKey) {
            case "task_reviewByCommittee" -> forCommittee(round).size();
            case "task_confirmPosting", "task_recordPostingClose" ->
                onList(round).size();
            case "task_supplement" -> toSupplement(round).size();
            default -> round.entries().size();
        };
        return "%d hộ, %s".formatted(families, round.name());
    }

    TaskPage open(String taskKey, RoundFile round) {
        return switch (taskKey) {
            case "task_recordVillageMeeting" -> page("meeting", round, List.of(), true);
            case "task_reviewByCommittee" -> page("review", round, forCommittee(round), true);
            case "task_confirmPosting" -> page("posting", round, onList(round), true);
            case "task_recordPostingClose" -> page("closing", round, onList(round), false);
            case "task_reviseSubmission" -> page("revision", round, onList(round), false);
            case "task_supplement" -> page("supplement", round, toSupplement(round), true);
            default -> throw new IllegalArgumentException("No such task: " + taskKey);
        };
    }

    private TaskPage page(String fragment, RoundFile round, List<EntryLine> families, boolean rows) {
        Map<String, Object> model = new HashMap<>();
        model.put("round", round);
        model.put("families", families);
        model.put("papers", documents.ofCase(round.key()));
        model.put("reasons", reasons.inForce(LocalDate.now(clock)));
        return new TaskPage("nomination/tasks :: " + fragment, model, Map.of(), rows);
    }

    static List<EntryLine> forCommittee(RoundFile round) {
        return round.entries().stream().filter(EntryLine::forCommittee).toList();
    }

    static List<EntryLine> toSupplement(RoundFile round) {
        return round.in(EntryState.SUPPLEMENT);
    }

    private static List<EntryLine> onList(RoundFile round) {
        return round.in(EntryState.REVIEWED, EntryState.POSTED);
    }

    static @Nullable String fileLabel(String taskKey) {
        return switch (taskKey) {
            case "task_recordVillageMeeting" -> "Ảnh họp thôn";
            case "task_confirmPosting" -> "Ảnh niêm yết";
            case "task_recordPostingClose" -> "Bằng chứng niêm yết";
            case "task_supplement" -> "Giấy tờ bổ sung";
            default -> null;
        };
    }
}
