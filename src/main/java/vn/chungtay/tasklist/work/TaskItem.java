package vn.chungtay.tasklist.work;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chungtay.money.Dong;
import vn.chungtay.tasklist.Holders;
import vn.chungtay.tasklist.TaskDescription;
import vn.chungtay.workflow.TaskOpened;

/** One user task as officers see it. */
@Entity
class TaskItem {

    @Id
    private String taskId;

    private String processKey;
    private String processInstance;
    private String taskKey;
    private String name;
    private String caseKey;
    private String casePath;
    private String about;
    private String placeUnitId;
    private String placeName;
    private @Nullable Dong amount;
    private String workGroup;
    private String officeUnitId;
    private @Nullable Long assigneeId;
    private @Nullable Instant claimedAt;
    private Instant openedAt;
    private LocalDate dueOn;
    private @Nullable Long deadlineId;
    private String formKey;
    private String deploymentId;

    @Enumerated(EnumType.STRING)
    private TaskState state = TaskState.OPEN;

    private @Nullable Instant closedAt;
    private @Nullable Long closedBy;
    private @Nullable String submission;
    private String search;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected TaskItem() {}

    @SuppressWarnings("NullAway.Init")
    TaskItem(TaskOpened opened, TaskDescription description) {
        taskId = opened.task().taskId();
        processKey = opened.task().processKey();
        processInstance = opened.task().processInstanceId();
        taskKey = opened.task().taskKey();
        name = opened.name();
        caseKey = opened.task().caseKey();
        openedAt = opened.at();
        deadlineId = opened.deadlineId();
        formKey = Objects.requireNonNull(opened.formKey(), taskKey);
        deploymentId = opened.deploymentId();
        regroup(opened.group());
        dueBy(opened.dueAt());
        describe(description);
    }

    private void describe(TaskDescription description) {
        casePath = description.casePath();
        about = description.about();
        placeUnitId = description.placeUnitId();
        placeName = description.placeName();
        amount = description.amount();
        search = SearchText.of(name, about, placeName, caseKey);
    }

    void regroup(String group) {
        workGroup = group;
        officeUnitId = group.substring(0, group.indexOf(':'));
    }

    void dueBy(@Nullable Instant dueAt) {
        dueOn = DueDay.of(dueAt);
    }

    void assign(@Nullable Long officerId, Instant at) {
        if (!Objects.equals(assigneeId, officerId)) {
            assigneeId = officerId;
            claimedAt = officerId == null ? null : at;
        }
    }

    /**
     * Refuses unless the officer may do the work now.
     *
     * @throws TaskConflict somebody was first
     */
    void requireFreeFor(long officerId, ConflictWords words) {
        if (state != TaskState.OPEN) {
            throw words.closed(state, closedBy, closedAt);
        }
        if (assigneeId != null && assigneeId != officerId) {
            throw words.held(assigneeId, claimedAt);
        }
    }

    /** Whether this very submission of this officer has completed the task before. */
    boolean wasDoneBy(long officerId, String digest) {
        return state == TaskState.DONE && Objects.equals(closedBy, officerId) && digest.equals(submission);
    }

    /** The officer's submission completes the task. */
    void done(long officerId, String digest, Instant at) {
        close(TaskState.DONE, officerId, at);
        submission = digest;
    }

    /** The engine has no such task any more; {@code officerId} is known if somebody completed it. */
    void gone(@Nullable Long officerId, Instant at) {
        if (state == TaskState.OPEN) {
            close(officerId == null ? TaskState.ENDED : TaskState.DONE, officerId, at);
        }
    }

    private void close(TaskState closed, @Nullable Long officerId, Instant at) {
        if (state != TaskState.OPEN) {
            throw new IllegalStateException("Task %s is closed".formatted(taskId));
        }
        state = closed;
        closedBy = officerId;
        closedAt = at;
    }

    String taskId() {
        return taskId;
    }

    /** Whether it is open, but whoever took it has left the group since. */
    boolean isLeftBehind(Holders holders) {
        return state == TaskState.OPEN && assigneeId != null && holders.of(assigneeId, workGroup) == null;
    }

    boolean isFree() {
        return assigneeId == null;
    }

    boolean isHeldBy(long officerId) {
        return Objects.equals(assigneeId, officerId);
    }

    String caseKey() {
        return caseKey;
    }

    String deploymentId() {
        return deploymentId;
    }

    String formKey() {
        return formKey;
    }

    /** Facts for the audit. */
    Map<String, String> facts() {
        return Map.of("process", processKey, "step", taskKey, "group", workGroup);
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }

    String name() {
        return name;
    }

    String about() {
        return about;
    }
}
