package vn.chungtay.tasklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.workflow.Processes;

/** Cases of the tests' small process, committed, so that several threads see them; {@link #close} ends them. */
@Component
public class DeskCases {

    private static final AtomicInteger NUMBER = new AtomicInteger(9000);

    private final Processes processes;
    private final RepositoryService models;
    private final TaskService tasks;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final List<String> open = new ArrayList<>();

    DeskCases(
            Processes processes,
            RepositoryService models,
            TaskService tasks,
            JdbcClient database,
            TransactionTemplate transaction) {
        this.processes = processes;
        this.models = models;
        this.tasks = tasks;
        this.database = database;
        this.transaction = transaction;
    }

    /** Starts a case and answers its key. */
    public synchronized String start(String communeId) {
        return start(communeId, 5);
    }

    /** @param workingDays until its first task is due */
    public synchronized String start(String communeId, int workingDays) {
        deploy();
        int number = NUMBER.incrementAndGet();
        String caseKey = "XX-2025-VQ-" + number;
        transaction.executeWithoutResult(status -> {
            database.sql("update deadline_rule set amount = ? where code = 'desk-errand.task_review'")
                    .param(workingDays)
                    .update();
            processes.start(DeskErrand.KEY, caseKey, Map.of("communeId", communeId, "number", (long) number));
        });
        open.add(caseKey);
        return caseKey;
    }

    /** The id of the case's one open task. */
    public String task(String caseKey) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(caseKey)
                .singleResult()
                .getId();
    }

    public void withdraw(String caseKey) {
        transaction.executeWithoutResult(status -> processes.message("DeskWithdrawn", caseKey, Map.of()));
    }

    /** Ends what is still open. */
    public synchronized void close() {
        transaction.executeWithoutResult(status -> open.forEach(caseKey -> processes.cancel(caseKey, "Hết thử")));
        open.clear();
    }

    private void deploy() {
        if (models.createProcessDefinitionQuery()
                        .processDefinitionKey(DeskErrand.KEY)
                        .count()
                > 0) {
            return;
        }
        for (String task : List.of("task_review", "task_file")) {
            database.sql("insert into deadline_rule (code, label, amount, unit, valid_from, legal_basis)"
                            + " values (?, 'Việc mẫu', 5, 'WORKING_DAYS', '2020-01-01', 'Do quản trị viên nhập')")
                    .param("desk-errand." + task)
                    .update();
        }
        models.createDeployment()
                .addClasspathResource("desk/desk-errand.bpmn")
                .addClasspathResource("desk/task_review.form")
                .addClasspathResource("desk/task_file.form")
                .deploy();
    }
}
