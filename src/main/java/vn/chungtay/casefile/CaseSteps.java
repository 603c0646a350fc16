package vn.chungtay.casefile;

import java.sql.Timestamp;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.workflow.StepTaken;

/** Keeps the events on the road of each case, so that its history survives the engine's. */
@Repository
class CaseSteps {

    private final JdbcClient database;

    CaseSteps(JdbcClient database) {
        this.database = database;
    }

    @EventListener
    void record(StepTaken step) {
        if (step.activityName() == null || !isEvent(step.kind())) {
            return;
        }
        database.sql("insert into case_step (case_key, name, taken_at) values (?, ?, ?)")
                .params(step.caseKey(), step.activityName(), Timestamp.from(step.at()))
                .update();
    }

    /** The engine calls timers and messages at a task's border "boundary…", those between tasks "intermediate…". */
    private static boolean isEvent(String kind) {
        return kind.endsWith("Event") || kind.startsWith("boundary") || kind.startsWith("intermediate");
    }

    /** Of the case itself: those that it called are told by their tasks. */
    List<Moment> of(String caseKey) {
        return database.sql("select name, taken_at from case_step where case_key = ? order by id")
                .param(caseKey)
                .query((row, number) ->
                        Moment.plain(row.getTimestamp("taken_at").toInstant(), row.getString("name"), null))
                .list();
    }
}
