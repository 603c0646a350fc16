package vn.chungtay.construction;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.chungtay.appraisal.FamilyApproved;
import vn.chungtay.funding.TranchePlans;
import vn.chungtay.organisation.Units;
import vn.chungtay.workflow.CaseKeys;
import vn.chungtay.workflow.Processes;

/** Opens the house's case for every approved family, in the decision's transaction: all of them or none. */
@Component
class ApprovedFamilies {

    private final Houses houses;
    private final HouseSupports supports;
    private final TranchePlans plans;
    private final CaseKeys keys;
    private final Processes processes;
    private final Units units;

    ApprovedFamilies(
            Houses houses,
            HouseSupports supports,
            TranchePlans plans,
            CaseKeys keys,
            Processes processes,
            Units units) {
        this.houses = houses;
        this.supports = supports;
        this.plans = plans;
        this.keys = keys;
        this.processes = processes;
        this.units = units;
    }

    @EventListener
    void open(FamilyApproved approved) {
        long plan = plans.plan(approved.stream(), approved.buildType(), approved.decidedOn())
                .ruleId();
        HouseSupport house = houses.save(new HouseSupport(keys.next("HN"), approved, plan));
        supports.record("construction.opened", house);
        HouseSupportView view = house.view();
        processes.start(
                "house-support",
                view.caseKey(),
                Map.of("houseSupportId", view.id(), "communeId", view.communeId(), "districtId", units.district()));
    }
}
