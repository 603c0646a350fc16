package vn.chungtay.tasklist;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;
import vn.chungtay.money.Dong;
import vn.chungtay.organisation.Units;
import vn.chungtay.platform.Refusal;
import vn.chungtay.workflow.TaskRef;

/** The owner of the tests' small process: its domain is a list of what was completed. */
@Component
public class DeskErrand implements ProcessTasks {

    public static final String KEY = "desk-errand";

    private final List<String> completed = new CopyOnWriteArrayList<>();
    private final Units units;

    DeskErrand(Units units) {
        this.units = units;
    }

    @Override
    public String processKey() {
        return KEY;
    }

    @Override
    public TaskDescription describe(TaskRef task) {
        String communeId = task.text("communeId");
        return new TaskDescription(
                "Hộ mẫu %03d".formatted(task.id("number")),
                communeId,
                units.get(communeId).placeName(),
                Dong.of(60_000_000),
                "/ho-so/" + task.caseKey());
    }

    @Override
    public TaskPage open(TaskRef task) {
        Map<String, String> grounds = new TreeMap<>(Map.of("N01", "Nhà còn bền chắc", "N04", "Thiếu ảnh hiện trạng"));
        boolean table = task.taskKey().equals("task_review");
        return new TaskPage(
                table ? "desk-errand :: table" : "tasklist/tasks :: none",
                Map.of("families", List.of("201", "202")),
                Map.of("grounds", grounds, "unit", "UBND xã mẫu", "amount", Dong.of(60_000_000)),
                table);
    }

    @Override
    public Map<String, Object> complete(TaskRef task, FormValues values) {
        if (task.taskKey().equals("task_file")) {
            completed.add(task.taskId());
            return Map.of();
        }
        if (values.find("note").filter("sai"::equals).isPresent()) {
            throw new FieldRefusal("note", "Ghi rõ giấy tờ còn thiếu.");
        }
        if (values.rows().getOrDefault("201", Map.of()).containsValue("khóa")) {
            throw new FieldRefusal("row.201.remark", "Hộ 201 đang tạm dừng.");
        }
        if (values.number("people") == 20) {
            throw new Refusal("Đợt xét đã khóa danh sách.");
        }
        completed.add(task.taskId());
        return Map.of("outcome", values.text("outcome"));
    }

    /** The tasks whose domain work was done, also in transactions that were undone afterwards. */
    public List<String> completed() {
        return completed;
    }
}
