package vn.chungtay.funding.rules;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.funding.Stream;
import vn.chungtay.funding.Tranche;
import vn.chungtay.funding.TranchePlan;
import vn.chungtay.funding.TranchePlans;
import vn.chungtay.funding.TrancheTrigger;
import vn.chungtay.household.BuildType;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Refusal;
import vn.chungtay.platform.Viet;

@Repository
class StoredTranchePlans implements TranchePlans {

    private final JdbcClient database;

    StoredTranchePlans(JdbcClient database) {
        this.database = database;
    }

    @Override
    public TranchePlan plan(Stream stream, BuildType buildType, LocalDate on) {
        return rows().stream()
                .filter(row -> row.isFor(stream, buildType, on))
                .findFirst()
                .map(this::plan)
                .orElseThrow(() -> new Refusal("Chưa có quy định chia đợt chi cho nguồn “" + stream.label() + "”, "
                        + buildType.label().toLowerCase() + ", vào ngày " + Viet.date(on)
                        + ". Quản trị viên cần nhập trước."));
    }

    @Override
    public TranchePlan get(long ruleId) {
        return rows().stream()
                .filter(row -> row.id() == ruleId)
                .findFirst()
                .map(this::plan)
                .orElseThrow(NotFound::new);
    }

    @Override
    public List<TranchePlan> all() {
        return rows().stream().sorted(RuleRow.ORDER).map(this::plan).toList();
    }

    private List<RuleRow> rows() {
        return database.sql("select * from tranche_plan").query(RuleRow::of).list();
    }

    private TranchePlan plan(RuleRow row) {
        return new TranchePlan(
                row.id(),
                row.stream(),
                row.buildType(),
                row.validFrom(),
                row.validTo(),
                row.legalBasis(),
                row.provisional(),
                tranches(row.id()));
    }

    private List<Tranche> tranches(long planId) {
        return database.sql("select no, percent, trigger_code from tranche where plan_id = ? order by no")
                .param(planId)
                .query((row, number) -> new Tranche(
                        row.getInt("no"), row.getInt("percent"), TrancheTrigger.valueOf(row.getString("trigger_code"))))
                .list();
    }
}
