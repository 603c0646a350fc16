package vn.chungtay.tasklist.work;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The projection, for work on single tasks; lists are read by {@link TaskList}. */
interface TaskItems extends Repository<TaskItem, String> {

    TaskItem save(TaskItem item);

    Optional<TaskItem> findById(String taskId);

    /** The task if it is the groups' to see, locked: who asks first works first, and the others see the outcome. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from TaskItem t where t.taskId = :taskId and t.workGroup in :groups")
    Optional<TaskItem> lockFor(String taskId, Set<String> groups);

    /** What the officer could do next in the same case. */
    @Query("""
            select t from TaskItem t
            where t.state = OPEN and (t.caseKey = :caseKey or t.caseKey like concat(:caseKey, '-%'))
              and t.workGroup in :groups and (t.assigneeId = :officerId or t.assigneeId is null)
            order by t.dueOn, t.openedAt, t.taskId
            """)
    List<TaskItem> openInCase(String caseKey, Set<String> groups, long officerId, Limit limit);
}
