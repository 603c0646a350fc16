package vn.chungtay.construction;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.chungtay.funding.TranchePlan;
import vn.chungtay.funding.TranchePlans;
import vn.chungtay.funding.TrancheTrigger;
import vn.chungtay.organisation.CurrentOfficer;
import vn.chungtay.platform.Refusal;
import vn.chungtay.platform.UseCase;

/** What is seen on the building site: stages, the acceptance of the house, mended defects. */
@Service
public class Inspections {

    private final HouseSupports supports;
    private final StageChecks stageChecks;
    private final Acceptances acceptances;
    private final QualityStandards standards;
    private final TranchePlans plans;
    private final HousePapers papers;
    private final CurrentOfficer currentOfficer;

    Inspections(
            HouseSupports supports,
            StageChecks stageChecks,
            Acceptances acceptances,
            QualityStandards standards,
            TranchePlans plans,
            HousePapers papers,
            CurrentOfficer currentOfficer) {
        this.supports = supports;
        this.stageChecks = stageChecks;
        this.acceptances = acceptances;
        this.standards = standards;
        this.plans = plans;
        this.papers = papers;
        this.currentOfficer = currentOfficer;
    }

    /** The stage that the next tranche waits for. */
    public TrancheTrigger nextStage(long houseId) {
        HouseSupportView house = supports.get(houseId);
        return plans.get(house.planRuleId()).tranche(house.tranchesDue() + 1).trigger();
    }

    /** Whether a stage before the acceptance is still to come; every tranche but the last waits for one. */
    public boolean moreStages(long houseId) {
        HouseSupportView house = supports.get(houseId);
        TranchePlan plan = plans.get(house.planRuleId());
        return house.tranchesDue() + 1 < plan.tranches().size();
    }

    /** Records a visit for the next stage. A stage passes only with its signed minutes filed. */
    @UseCase
    public void checkStage(long houseId, LocalDate on, boolean passed, @Nullable String note) {
        HouseSupport house = supports.load(houseId);
        house.requireBuildingOn(on);
        if (passed) {
            papers.requireConfirmed(house.view(), HousePapers.STAGE);
        }
        stageChecks.save(new StageCheck(houseId, nextStage(houseId), on, passed, note, me()));
        supports.record(passed ? "construction.stagePassed" : "construction.stageRefused", house);
    }

    /** Records an inspection of the finished house. It is accepted only when it meets the standard and the minutes are filed. */
    @UseCase
    public void inspect(long houseId, LocalDate on, MeasuredHouse quality, boolean accepted, @Nullable String defects) {
        HouseSupport house = supports.load(houseId);
        house.requireBuildingOn(on);
        if (accepted) {
            quality.requireMeets(standard(house.view(), on));
            papers.requireConfirmed(house.view(), HousePapers.ACCEPTANCE);
            house.accept(on);
        }
        acceptances.save(new Acceptance(houseId, on, quality, accepted, defects, me()));
        supports.record(accepted ? "construction.accepted" : "construction.defectsFound", house);
    }

    /** Prints the minutes of the coming visit: of the next stage, or of the acceptance when no stage is left. */
    @UseCase
    public void printNextMinutes(long houseId) {
        HouseSupportView house = supports.get(houseId);
        papers.print(house, moreStages(houseId) ? HousePapers.STAGE : HousePapers.ACCEPTANCE);
    }

    /** The defects are mended: the house can be inspected again. */
    @UseCase
    public void confirmMended(long houseId, LocalDate on) {
        HouseSupport house = supports.load(houseId);
        house.requireBuildingOn(on);
        supports.record("construction.defectsMended", house);
        papers.print(house.view(), HousePapers.ACCEPTANCE);
    }

    public List<StageCheckView> stagesOf(long houseId) {
        return stageChecks.findByHouseSupportIdOrderById(houseId).stream()
                .map(StageCheck::view)
                .toList();
    }

    public List<AcceptanceView> acceptancesOf(long houseId) {
        return acceptances.findByHouseSupportIdOrderById(houseId).stream()
                .map(Acceptance::view)
                .toList();
    }

    private QualityStandard standard(HouseSupportView house, LocalDate on) {
        return standards
                .inForce(house.buildType(), on)
                .orElseThrow(() -> new Refusal("Chưa có tiêu chuẩn nhà ở áp dụng cho ngày nghiệm thu."
                        + " Hãy đề nghị quản trị viên nhập tiêu chuẩn."));
    }

    private long me() {
        return currentOfficer.get().id();
    }
}
