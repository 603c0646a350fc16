package vn.chungtay.tasklist;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A task of a case, open or closed.
 *
 * @param caseKey the case itself or one that it called
 * @param taskKey its id in the model
 * @param subject what it concerned and where, as its owner told when it opened
 * @param group the work group "unit:ROLE" that it is open to
 * @param unitId the office whose task it is
 * @param assigneeId who holds or held it
 * @param deadlineId why it is due then
 * @param closedBy who completed it; null: nobody, the case took another road
 */
public record CaseTask(
        String taskId,
        String caseKey,
        String taskKey,
        String name,
        TaskDescription subject,
        String group,
        String unitId,
        @Nullable Long assigneeId,
        Instant openedAt,
        LocalDate dueOn,
        @Nullable Long deadlineId,
        @Nullable Instant closedAt,
        @Nullable Long closedBy) {

    public boolean isOpen() {
        return closedAt == null;
    }
}
