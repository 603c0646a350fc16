package vn.chungtay.demo;

import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.chungtay.construction.HouseSupportView;
import vn.chungtay.construction.HouseSupports;
import vn.chungtay.construction.Withdrawals;
import vn.chungtay.household.Households;
import vn.chungtay.organisation.CurrentOfficer;

/** What becomes of one family's house in Điềm He. */
@Component
@Profile("demo")
class HouseStory {

    private static final String BUILDER = "dh.diachinh";
    private static final String SECOND = "dh.vanhoa";

    private final HouseSupports supports;
    private final Households households;
    private final Withdrawals withdrawals;
    private final CurrentOfficer currentOfficer;
    private final Actors actors;
    private final Desks desks;

    HouseStory(
            HouseSupports supports,
            Households households,
            Withdrawals withdrawals,
            CurrentOfficer currentOfficer,
            Actors actors,
            Desks desks) {
        this.supports = supports;
        this.households = households;
        this.withdrawals = withdrawals;
        this.currentOfficer = currentOfficer;
        this.actors = actors;
        this.desks = desks;
    }

    /** The key of the house of the family that is called so. */
    String of(String headName) {
        return actors.as(
                BUILDER,
                () -> supports.seenBy(currentOfficer.get().scope()).stream()
                        .filter(house ->
                                households.get(house.householdId()).headName().equals(headName))
                        .map(HouseSupportView::caseKey)
                        .findFirst()
                        .orElseThrow());
    }

    void commits(String house, LocalDate on) {
        desks.complete(
                house, "task_recordCommitment", Inputs.with("committedOn", on).and("method", "SELF"));
    }

    void begins(String house, LocalDate on) {
        desks.complete(house, "task_recordStart", Inputs.with("startedOn", on));
    }

    void stageIsRefused(String house, LocalDate on) {
        desks.complete(
                house,
                "task_confirmStage",
                Inputs.with("checkedOn", on).and("result", "fail").and("note", "Giằng móng chưa đổ đủ chiều cao"));
    }

    void stagePasses(String house, LocalDate on) {
        desks.fileScans(house, BUILDER, SECOND);
        desks.complete(house, "task_confirmStage", Inputs.with("checkedOn", on).and("result", "pass"));
    }

    void orderGoesToTreasury(String house) {
        desks.complete(house, "task_prepareOrder", Inputs.none());
        desks.complete(house, "task_checkOrder", Inputs.with("checkResult", "pass"));
        desks.complete(house, "task_approveOrder", Inputs.with("decision", "approve"));
    }

    void treasuryReturns(String house, LocalDate on) {
        desks.complete(
                house,
                "task_recordTreasuryAnswer",
                Inputs.with("answer", "returned").and("answeredOn", on).and("returnCode", "K01"));
        desks.complete(
                house, "task_correctOrder", Inputs.with("correction", "Đối chiếu lại, chuyển sang chi tiền mặt"));
        desks.complete(house, "task_approveOrder", Inputs.with("decision", "approve"));
    }

    void isPaid(String house, LocalDate on) {
        desks.complete(
                house,
                "task_recordTreasuryAnswer",
                Inputs.with("answer", "paid").and("answeredOn", on).and("reference", "KB-" + on));
        desks.fileScans(house, SECOND, BUILDER);
        desks.complete(house, "task_recordReceipt", Inputs.with("receivedOn", on));
    }

    void hasDefects(String house, LocalDate on) {
        desks.complete(
                house,
                "task_acceptHouse",
                inspected(on).and("result", "fail").and("defects", "Mái dột ở góc bếp, phải lợp lại trong 15 ngày"));
    }

    void defectsAreMended(String house, LocalDate on) {
        desks.complete(
                house,
                "task_confirmDefectsMended",
                Inputs.with("mendedOn", on).and("mended", "Đã lợp lại góc mái bếp"));
    }

    void isAccepted(String house, LocalDate on) {
        desks.fileScans(house, BUILDER, SECOND);
        desks.complete(house, "task_acceptHouse", inspected(on).and("result", "pass"));
    }

    void isHandedOver(String house, LocalDate on) {
        desks.complete(house, "task_handOver", Inputs.with("handedOverOn", on));
    }

    void withdraws(String house, String reason) {
        actors.does(SECOND, () -> withdrawals.withdraw(house, reason, currentOfficer.get()));
    }

    private static Inputs inspected(LocalDate on) {
        return Inputs.with("inspectedOn", on)
                .and("areaM2", "36,5")
                .and("hardFoundation", "true")
                .and("hardFrame", "true")
                .and("hardRoof", "true")
                .and("lifeYears", 25);
    }
}
