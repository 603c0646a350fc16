package vn.chungtay.funding;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chungtay.household.BuildType;
import vn.chungtay.money.Dong;

/** In how many payments the support is given, and what each waits for. The percentages make 100. */
public record TranchePlan(
        long ruleId,
        Stream stream,
        BuildType buildType,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String legalBasis,
        boolean provisional,
        List<Tranche> tranches) {

    public TranchePlan {
        tranches = List.copyOf(tranches);
        if (tranches.stream().mapToInt(Tranche::percent).sum() != 100) {
            throw new IllegalArgumentException("The tranches of plan " + ruleId + " don't make 100%");
        }
    }

    public Tranche tranche(int no) {
        return tranches.get(no - 1);
    }

    public boolean isLast(int no) {
        return no == tranches.size();
    }

    /** The amount of a tranche: its percentage in whole đồng, the last one the total less what is paid. */
    public Dong amount(int no, Dong total, Dong paid) {
        return isLast(no) ? total.minus(paid) : total.percent(tranche(no).percent());
    }
}
