package vn.chungtay.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.chungtay.construction.HouseState;
import vn.chungtay.construction.HouseSupportView;
import vn.chungtay.construction.HouseSupports;
import vn.chungtay.construction.Inspections;
import vn.chungtay.construction.StageCheckView;
import vn.chungtay.construction.Withdrawals;
import vn.chungtay.document.DocumentView;
import vn.chungtay.document.Documents;
import vn.chungtay.funding.Tranche;
import vn.chungtay.funding.TranchePlan;
import vn.chungtay.funding.TranchePlans;
import vn.chungtay.funding.TrancheTrigger;
import vn.chungtay.household.HouseholdView;
import vn.chungtay.household.Households;
import vn.chungtay.nomination.SubmissionView;
import vn.chungtay.nomination.Submissions;
import vn.chungtay.organisation.Scope;
import vn.chungtay.organisation.Units;
import vn.chungtay.platform.Viet;

/** The case of one approved family: {@code HN-2025-VQ-0068}. */
@Component
@Order(1)
class HouseCase implements CaseSource {

    private final HouseSupports houses;
    private final Households households;
    private final Inspections inspections;
    private final TranchePlans plans;
    private final Submissions submissions;
    private final Documents documents;
    private final HouseMoney money;
    private final Units units;
    private final Withdrawals withdrawals;

    HouseCase(
            HouseSupports houses,
            Households households,
            Inspections inspections,
            TranchePlans plans,
            Submissions submissions,
            Documents documents,
            HouseMoney money,
            Units units,
            Withdrawals withdrawals) {
        this.houses = houses;
        this.households = households;
        this.inspections = inspections;
        this.plans = plans;
        this.submissions = submissions;
        this.documents = documents;
        this.money = money;
        this.units = units;
        this.withdrawals = withdrawals;
    }

    @Override
    public Optional<CaseSubject> find(String caseKey, Scope reader) {
        if (!caseKey.startsWith("HN-")) {
            return Optional.empty();
        }
        HouseSupportView house = houses.get(caseKey, reader);
        HouseholdView family = households.get(house.householdId());
        String commune = units.get(house.communeId()).name();
        DocumentView decision = documents.get(house.decisionDocumentId());
        return Optional.of(new CaseSubject(
                title(family, commune),
                lede(house, family, decision),
                new Link("/ho/" + family.id().value(), family.title()),
                stages(house),
                money.of(house),
                List.of(decision),
                List.of(
                        new CaseSubject.Owner("houseSupport", Long.toString(house.id())),
                        new CaseSubject.Owner(
                                "household", Long.toString(family.id().value()))),
                warnings(house),
                acts(house, reader)));
    }

    private List<Link> acts(HouseSupportView house, Scope reader) {
        return withdrawals.mayWithdraw(house, reader)
                ? List.of(new Link("/lam-nha/" + house.caseKey() + "/rut", "Hộ rút khỏi danh sách"))
                : List.of();
    }

    private static String title(HouseholdView family, String commune) {
        return Viet.unbroken(family.title()) + ", " + Viet.unbroken("thôn " + family.village()) + ", "
                + Viet.unbroken(commune);
    }

    private static List<String> lede(HouseSupportView house, HouseholdView family, DocumentView decision) {
        String decided = decision.number() == null
                ? ""
                : "Quyết định số " + decision.number() + " ngày " + Viet.date(house.decidedOn());
        return Stream.of(
                        house.caseKey(),
                        family.group().label(),
                        family.buildType().label(),
                        decided)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private List<CaseStage> stages(HouseSupportView house) {
        SubmissionView submission = submissions.get(house.submissionKey());
        Stages stages = new Stages(house.state().isOpen())
                .then("Xã đề nghị", submission.date())
                .then("Phê duyệt", house.decidedOn())
                .then("Cam kết", house.committedOn())
                .then("Khởi công", house.startedOn());
        for (Tranche tranche : beforeTheLast(plans.get(house.planRuleId()))) {
            stages.then(shortly(tranche.trigger()), passed(house, tranche.trigger()));
        }
        return stages.then("Nghiệm thu", house.acceptedOn())
                .then("Bàn giao", house.handedOverOn())
                .list();
    }

    /** The last tranche waits for the finished house, which is the acceptance. */
    private static List<Tranche> beforeTheLast(TranchePlan plan) {
        return plan.tranches().subList(0, plan.tranches().size() - 1);
    }

    private static String shortly(TrancheTrigger trigger) {
        return switch (trigger) {
            case FOUNDATION_COMPLETE -> "Xong nền móng";
            case PART_OF_REPAIR -> "Xong 30% sửa chữa";
            case HOUSE_COMPLETE -> "Xong nhà";
        };
    }

    private @Nullable LocalDate passed(HouseSupportView house, TrancheTrigger stage) {
        return inspections.stagesOf(house.id()).stream()
                .filter(check -> check.stage() == stage && check.passed())
                .map(StageCheckView::checkedOn)
                .findFirst()
                .orElse(null);
    }

    private List<String> warnings(HouseSupportView house) {
        List<String> warnings = new ArrayList<>();
        for (String objection : submissions.openObjections(house.householdId())) {
            warnings.add("Chưa chi tiền cho hộ này: ý kiến " + objection
                    + " đang được giải quyết hoặc đã được kết luận là đúng.");
        }
        if (house.state() == HouseState.WITHDRAWN || house.state() == HouseState.RECOVERED) {
            warnings.add("Hộ đã rút khỏi danh sách. Lý do: " + house.withdrawalReason() + ".");
        }
        return warnings;
    }
}
