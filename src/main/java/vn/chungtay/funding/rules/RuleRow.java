package vn.chungtay.funding.rules;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import vn.chungtay.funding.Stream;
import vn.chungtay.household.BuildType;

/** What a support level and a tranche plan have in common: for whom, when, by which text. */
record RuleRow(
        long id,
        Stream stream,
        BuildType buildType,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String legalBasis,
        boolean provisional) {

    static final Comparator<RuleRow> ORDER = Comparator.comparing(RuleRow::stream)
            .thenComparing(RuleRow::buildType)
            .thenComparing(RuleRow::validFrom);

    static RuleRow of(ResultSet row, int number) throws SQLException {
        return new RuleRow(
                row.getLong("id"),
                Stream.valueOf(row.getString("stream")),
                BuildType.valueOf(row.getString("build_type")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("legal_basis"),
                row.getBoolean("provisional"));
    }

    boolean isFor(Stream wanted, BuildType type, LocalDate on) {
        return stream == wanted
                && buildType == type
                && !on.isBefore(validFrom)
                && (validTo == null || !on.isAfter(validTo));
    }
}
