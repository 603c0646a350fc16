package vn.chungtay.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chungtay.attachment.Attachment;
import vn.chungtay.calendar.Deadline;
import vn.chungtay.document.DocumentView;
import vn.chungtay.tasklist.WaitingTask;

/**
 * A case as its page shows it.
 *
 * @param waiting the tasks that are open now, the most urgent first
 * @param clock the nearest date for which the case waits while nobody has a task
 * @param history newest first
 * @param past ids of the diagram's elements, as are those of {@code active}
 */
public record CaseView(
        String caseKey,
        String title,
        List<String> lede,
        Link home,
        List<Link> acts,
        List<CaseStage> stages,
        @Nullable CaseMoney money,
        List<String> warnings,
        List<WaitingTask> waiting,
        @Nullable Deadline clock,
        List<DocumentView> papers,
        List<Attachment> files,
        List<Moment> history,
        List<String> past,
        List<String> active) {

    private static final int RECENT = 12;

    public List<Moment> recent() {
        return history.subList(0, Math.min(RECENT, history.size()));
    }

    public List<Moment> earlier() {
        return history.subList(Math.min(RECENT, history.size()), history.size());
    }

    /** The present step in words. */
    public String now() {
        if (!waiting.isEmpty()) {
            return waiting.get(0).name();
        }
        if (clock != null) {
            return "Chờ đến hạn: " + clock.label();
        }
        return active.isEmpty() && position().isEmpty() ? "Đã kết thúc" : "Đang chuyển bước";
    }

    /** Number and count of the present step, "Bước 5 trong 8"; empty when the case has ended. */
    public String position() {
        for (int at = 0; at < stages.size(); at++) {
            if (stages.get(at).state() == CaseStage.State.NOW) {
                return "Bước " + (at + 1) + " trong " + stages.size();
            }
        }
        return "";
    }

    /** The task that the reader can do now. */
    public @Nullable WaitingTask mine() {
        return waiting.stream().filter(WaitingTask::readers).findFirst().orElse(null);
    }
}
