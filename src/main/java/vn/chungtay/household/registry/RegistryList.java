package vn.chungtay.household.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.household.BeneficiaryGroup;
import vn.chungtay.household.BuildType;
import vn.chungtay.household.HouseholdState;
import vn.chungtay.organisation.Scope;
import vn.chungtay.platform.Page;
import vn.chungtay.platform.Text;

/** The registry as lists for people's eyes, in Vietnamese order of village and name. */
@Repository
@Transactional(readOnly = true)
public class RegistryList {

    /** More than the largest registry of a district; a bound against a mistake. */
    private static final int EXPORTED = 20_000;

    private static final String ORDER = "village collate \"vi-x-icu\", head_name collate \"vi-x-icu\", id";
    private static final String VISIBLE = """
            from household h where unit_id in (:units)
              and (:unit::text is null or unit_id in (:commune))
              and (:village::text is null or village = :village)
              and (:group::text is null or beneficiary_group = :group)
              and (:state::text is null or state = :state)
              and (:words = '' or search_text like '%' || :words || '%')
            """;

    private static final String AFTER = "and (village collate \"vi-x-icu\", head_name collate \"vi-x-icu\", id) > "
            + "(select " + ORDER + " from household where id = :after)";

    private final JdbcClient database;
    private final HouseholdRecords records;
    private final CommuneUnits communes;

    RegistryList(JdbcClient database, HouseholdRecords records, CommuneUnits communes) {
        this.database = database;
        this.records = records;
        this.communes = communes;
    }

    /** @param after the id of the last family of the page before; its name stays out of the address */
    public Page<RegistryLine> page(RegistryFilter filter, Scope scope, @Nullable Long after, int size) {
        List<RegistryLine> lines = bound(
                        "select * " + VISIBLE + (after == null ? "" : AFTER) + " order by " + ORDER + " limit :size",
                        filter,
                        scope)
                .param("size", size + 1)
                .param("after", after)
                .query(RegistryList::line)
                .list();
        boolean more = lines.size() > size;
        List<RegistryLine> shown = more ? lines.subList(0, size) : lines;
        return new Page<>(shown, more ? String.valueOf(shown.get(size - 1).id()) : null);
    }

    public int count(RegistryFilter filter, Scope scope) {
        return bound("select count(*) " + VISIBLE, filter, scope)
                .query(Integer.class)
                .single();
    }

    public List<String> villages(@Nullable String unitId, Scope scope) {
        RegistryFilter ofUnit = new RegistryFilter("", unitId, null, null, null);
        return bound(
                        "select village from (select distinct village " + VISIBLE
                                + ") v order by village collate \"vi-x-icu\"",
                        ofUnit,
                        scope)
                .query(String.class)
                .list();
    }

    /** Everything known of the families, by their ids in the order of the list. */
    public Map<Long, Map<Field, String>> texts(RegistryFilter filter, Scope scope) {
        List<Long> ids = bound("select id " + VISIBLE + " order by " + ORDER + " limit " + EXPORTED, filter, scope)
                .query(Long.class)
                .list();
        Map<Long, Map<Field, String>> known = records.findByIdIn(ids).stream()
                .collect(Collectors.toMap(
                        household -> household.id().value(), household -> FactsTexts.of(household.facts())));
        Map<Long, Map<Field, String>> ordered = new LinkedHashMap<>();
        ids.forEach(id -> ordered.put(id, known.getOrDefault(id, Map.of())));
        return ordered;
    }

    private StatementSpec bound(String sql, RegistryFilter filter, Scope scope) {
        return database.sql(sql)
                .param("units", scope.unitIds().isEmpty() ? List.of("") : List.copyOf(scope.unitIds()))
                .param("unit", filter.unitId())
                .param("commune", filter.unitId() == null ? List.of("") : communes.with(filter.unitId()))
                .param("village", filter.village())
                .param("group", filter.group() == null ? null : filter.group().name())
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("words", literal(Text.plain(filter.words())));
    }

    /** The signs of a pattern stand for themselves. */
    private static String literal(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static RegistryLine line(ResultSet row, int number) throws SQLException {
        String receiver = row.getString("representative_name") == null ? "identity_number" : "representative_identity";
        return new RegistryLine(
                row.getLong("id"),
                row.getString("unit_id"),
                row.getString("village"),
                row.getString("head_name"),
                row.getInt("birth_year"),
                BeneficiaryGroup.valueOf(row.getString("beneficiary_group")),
                BuildType.valueOf(row.getString("build_type")),
                HouseholdState.valueOf(row.getString("state")),
                Cccd.of(row.getString(receiver)).isPresent());
    }
}
