package vn.chungtay.tasklist.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.chungtay.organisation.CurrentOfficer;
import vn.chungtay.platform.Page;
import vn.chungtay.platform.Viet;

/** Reads the desk of the officer at work. */
@Service
public class TaskList {

    private static final int PAGE = 25;

    private final JdbcClient database;
    private final CurrentOfficer current;
    private final Clock clock;

    TaskList(JdbcClient database, CurrentOfficer current, Clock clock) {
        this.database = database;
        this.current = current;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Viet.ZONE);
    }

    /** Most urgent first. */
    public Page<TaskRow> page(DeskFilter filter, @Nullable String after) {
        DeskQuery query = query(filter);
        DeskCursor.read(after).ifPresent(query::after);
        List<TaskRow> rows = database.sql("select " + TaskRow.COLUMNS + " from task_item where " + query.where()
                        + " order by due_on, entry limit " + (PAGE + 1))
                .params(query.parameters())
                .query(TaskRow::read)
                .list();
        return rows.size() <= PAGE
                ? new Page<>(rows, null)
                : new Page<>(
                        rows.subList(0, PAGE), DeskCursor.of(rows.get(PAGE - 1)).toString());
    }

    /** Counts under all filters but the one by urgency. */
    public DeskCounts counts(DeskFilter filter) {
        DeskQuery query = query(filter.due(null));
        Map<DueWindow, Integer> counts = new EnumMap<>(DueWindow.class);
        database.sql("select due_on, count(*) as tasks from task_item where " + query.where() + " group by due_on")
                .params(query.parameters())
                .query(row -> {
                    DueWindow window = DueWindow.of(row.getObject("due_on", LocalDate.class), today());
                    counts.merge(window, row.getInt("tasks"), Integer::sum);
                });
        return new DeskCounts(counts);
    }

    /** How many tasks lie on the desk. */
    public int size(Desk desk) {
        DeskQuery query = query(DeskFilter.all(desk));
        return database.sql("select count(*) from task_item where " + query.where())
                .params(query.parameters())
                .query(Integer.class)
                .single();
    }

    /** The communes on the desk: names by unit id, in Vietnamese order. */
    public Map<String, String> places(Desk desk) {
        DeskQuery query = query(DeskFilter.all(desk));
        Map<String, String> places = new LinkedHashMap<>();
        database.sql("select distinct place_unit_id, place_name collate \"vi-x-icu\" as name from task_item where "
                        + query.where() + " order by name")
                .params(query.parameters())
                .query(row -> {
                    places.put(row.getString("place_unit_id"), row.getString("name"));
                });
        return places;
    }

    /** The processes on the desk. */
    public List<String> processes(Desk desk) {
        DeskQuery query = query(DeskFilter.all(desk));
        return database.sql("select distinct process_key from task_item where " + query.where() + " order by 1")
                .params(query.parameters())
                .query(String.class)
                .list();
    }

    private DeskQuery query(DeskFilter filter) {
        return new DeskQuery(filter, current.get(), today());
    }
}
