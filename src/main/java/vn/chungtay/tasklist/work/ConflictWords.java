package vn.chungtay.tasklist.work;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chungtay.organisation.Officers;
import vn.chungtay.platform.Viet;

/** Says who was first, and when. */
@Component
class ConflictWords {

    private final Officers officers;

    ConflictWords(Officers officers) {
        this.officers = officers;
    }

    TaskConflict closed(TaskState state, @Nullable Long officerId, @Nullable Instant at) {
        return new TaskConflict(closing(state, officerId, at), true);
    }

    String closing(TaskState state, @Nullable Long officerId, @Nullable Instant at) {
        return state == TaskState.DONE && officerId != null
                ? "%s đã hoàn thành việc này lúc %s.".formatted(name(officerId), Viet.dateTime(at))
                : "Việc này đã khép lại lúc %s vì hồ sơ đã chuyển sang bước khác.".formatted(Viet.dateTime(at));
    }

    TaskConflict held(long officerId, @Nullable Instant since) {
        return new TaskConflict(
                "%s đã nhận việc này lúc %s. Chỉ làm được khi người giữ trả lại việc."
                        .formatted(name(officerId), Viet.dateTime(since)),
                false);
    }

    String name(long officerId) {
        return officers.nameOf(Long.toString(officerId));
    }
}
