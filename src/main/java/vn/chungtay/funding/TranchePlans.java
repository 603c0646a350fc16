package vn.chungtay.funding;

import java.time.LocalDate;
import java.util.List;
import vn.chungtay.household.BuildType;

/** The tranche plans as effective-dated rules. */
public interface TranchePlans {

    /** @throws vn.chungtay.platform.Refusal if no plan is in force on that day */
    TranchePlan plan(Stream stream, BuildType buildType, LocalDate on);

    default List<Tranche> of(Stream stream, BuildType buildType, LocalDate on) {
        return plan(stream, buildType, on).tranches();
    }

    /** The rule that a case has kept. */
    TranchePlan get(long ruleId);

    /** All rules, also past and future ones, by stream, type and start. */
    List<TranchePlan> all();
}
