package vn.chungtay.organisation;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the units; only migrations change them. */
@Component
class UnitTable {

    private final JdbcClient database;

    UnitTable(JdbcClient database) {
        this.database = database;
    }

    List<Unit> units() {
        Map<String, List<String>> successors = successors();
        return database.sql("select * from unit")
                .query((row, number) -> unit(row, successors))
                .list();
    }

    /** The duties of each unit that has any. */
    Map<String, Set<Role>> duties() {
        record Duty(String unitId, Role role) {}
        return database.sql("select unit_id, role from unit_duty").query(Duty.class).list().stream()
                .collect(Collectors.groupingBy(Duty::unitId, Collectors.mapping(Duty::role, Collectors.toSet())));
    }

    private Map<String, List<String>> successors() {
        record Link(String unitId, String successorId) {}
        return database
                .sql("select unit_id, successor_id from unit_successor order by successor_id")
                .query(Link.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Link::unitId, Collectors.mapping(Link::successorId, Collectors.toList())));
    }

    private static Unit unit(ResultSet row, Map<String, List<String>> successors) throws SQLException {
        Date end = row.getDate("valid_to");
        String id = row.getString("id");
        return new Unit(
                id,
                row.getString("name"),
                row.getString("agency_name"),
                UnitKind.valueOf(row.getString("kind")),
                row.getString("parent_id"),
                row.getDate("valid_from").toLocalDate(),
                end == null ? null : end.toLocalDate(),
                row.getString("place_name"),
                successors.getOrDefault(id, List.of()));
    }
}
