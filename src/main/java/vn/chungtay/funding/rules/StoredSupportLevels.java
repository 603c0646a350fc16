package vn.chungtay.funding.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.funding.LevelPart;
import vn.chungtay.funding.PartKind;
import vn.chungtay.funding.Stream;
import vn.chungtay.funding.SupportLevel;
import vn.chungtay.funding.SupportLevels;
import vn.chungtay.household.BuildType;
import vn.chungtay.money.Dong;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Refusal;
import vn.chungtay.platform.Viet;

@Repository
class StoredSupportLevels implements SupportLevels {

    private final JdbcClient database;

    StoredSupportLevels(JdbcClient database) {
        this.database = database;
    }

    @Override
    public SupportLevel level(Stream stream, BuildType buildType, LocalDate on) {
        return find(stream, buildType, on)
                .orElseThrow(() -> new Refusal("Chưa có mức hỗ trợ cho nguồn “" + stream.label() + "”, "
                        + buildType.label().toLowerCase() + ", vào ngày " + Viet.date(on)
                        + ". Quản trị viên cần nhập mức trước."));
    }

    @Override
    public Optional<SupportLevel> find(Stream stream, BuildType buildType, LocalDate on) {
        return rows().stream()
                .filter(row -> row.isFor(stream, buildType, on))
                .findFirst()
                .map(this::level);
    }

    @Override
    public SupportLevel get(long ruleId) {
        return rows().stream()
                .filter(row -> row.id() == ruleId)
                .findFirst()
                .map(this::level)
                .orElseThrow(NotFound::new);
    }

    @Override
    public List<SupportLevel> all() {
        return rows().stream().sorted(RuleRow.ORDER).map(this::level).toList();
    }

    private List<RuleRow> rows() {
        return database.sql("select * from support_level").query(RuleRow::of).list();
    }

    private SupportLevel level(RuleRow row) {
        return new SupportLevel(
                row.id(),
                row.stream(),
                row.buildType(),
                row.validFrom(),
                row.validTo(),
                row.legalBasis(),
                row.provisional(),
                parts(row.id()));
    }

    private List<LevelPart> parts(long levelId) {
        return database.sql("select kind, amount, legal_basis from support_level_part where level_id = ? order by kind")
                .param(levelId)
                .query((row, number) -> new LevelPart(
                        PartKind.valueOf(row.getString("kind")),
                        Dong.of(row.getLong("amount")),
                        row.getString("legal_basis")))
                .list();
    }
}
