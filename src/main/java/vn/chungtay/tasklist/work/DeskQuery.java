package vn.chungtay.tasklist.work;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.chungtay.organisation.Officer;

/** The condition of a desk's queries; the reader's scope is always its first part. */
final class DeskQuery {

    /** Tasks that an officer may see at all; takes the parameter {@code groups}. */
    static final String VISIBLE = "work_group = any(:groups)";

    private static final String MINE = VISIBLE + " and (assignee_id = :me or assignee_id is null)";

    private final StringBuilder where = new StringBuilder("state = 'OPEN'");
    private final Map<String, Object> parameters = new HashMap<>();

    DeskQuery(DeskFilter filter, Officer me, LocalDate today) {
        scope(filter.desk(), me);
        equal("place_unit_id", "place", filter.place());
        equal("process_key", "process", filter.process());
        words(filter.words());
        if (filter.due() != null) {
            due(filter.due(), today);
        }
    }

    static Map<String, Object> reader(Officer me) {
        return Map.of("me", me.id(), "groups", me.scope().groups().toArray(new String[0]));
    }

    private void scope(Desk desk, Officer me) {
        parameters.putAll(reader(me));
        and(desk == Desk.MINE ? MINE : VISIBLE);
    }

    private void equal(String column, String name, String value) {
        if (!value.isEmpty()) {
            and(column + " = :" + name);
            parameters.put(name, value);
        }
    }

    private void words(String words) {
        int number = 0;
        for (String pattern : SearchText.patterns(words)) {
            String name = "word" + number++;
            and("search like :" + name);
            parameters.put(name, pattern);
        }
    }

    private void due(DueWindow window, LocalDate today) {
        and("due_on > :before and due_on <= :last");
        parameters.put("before", window.before(today));
        parameters.put("last", window.last(today));
    }

    /** Only what follows the place in the list. */
    DeskQuery after(DeskCursor cursor) {
        and("(due_on, entry) > (:afterDue, :afterEntry)");
        parameters.put("afterDue", cursor.due());
        parameters.put("afterEntry", cursor.entry());
        return this;
    }

    private void and(String condition) {
        where.append(" and ").append(condition);
    }

    String where() {
        return where.toString();
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
