package vn.chungtay.construction;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import vn.chungtay.appraisal.FamilyApproved;
import vn.chungtay.funding.Stream;
import vn.chungtay.household.BuildType;
import vn.chungtay.household.HouseholdId;
import vn.chungtay.money.Dong;
import vn.chungtay.platform.Refusal;
import vn.chungtay.platform.Viet;

/** The road of one approved family from the commitment to the new house; keeps the tranche plan of its decision. */
@Entity
@Table(name = "house_support")
class HouseSupport {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id = 0L;

    private String caseKey = "";
    private long approvalId;
    private String submissionKey = "";
    private long decisionDocumentId;
    private LocalDate decidedOn = LocalDate.EPOCH;
    private long householdId;
    private String communeId = "";

    @Enumerated(EnumType.STRING)
    private Stream stream = Stream.MOVEMENT;

    @Enumerated(EnumType.STRING)
    private BuildType buildType = BuildType.NEW;

    private Dong amount = Dong.ZERO;
    private long planRuleId;
    private int tranchesDue;

    @Enumerated(EnumType.STRING)
    private HouseState state = HouseState.APPROVED;

    @Enumerated(EnumType.STRING)
    private @Nullable BuildMethod method;

    private @Nullable LocalDate committedOn;
    private @Nullable LocalDate startedOn;
    private @Nullable LocalDate acceptedOn;
    private @Nullable LocalDate handedOverOn;
    private @Nullable String withdrawalReason;

    @Version
    private long version;

    protected HouseSupport() {}

    HouseSupport(String caseKey, FamilyApproved approved, long planRuleId) {
        this.caseKey = caseKey;
        this.planRuleId = planRuleId;
        approvalId = approved.approvalId();
        submissionKey = approved.submissionKey();
        decisionDocumentId = approved.decisionDocumentId();
        decidedOn = approved.decidedOn();
        householdId = approved.householdId().value();
        communeId = approved.communeId();
        stream = approved.stream();
        buildType = approved.buildType();
        amount = approved.amount();
    }

    void commit(LocalDate on, BuildMethod chosen) {
        require(HouseState.APPROVED);
        requireNotBefore(on, decidedOn, "Ngày cam kết", "ngày quyết định");
        committedOn = on;
        method = chosen;
        state = HouseState.COMMITTED;
    }

    void start(LocalDate on) {
        require(HouseState.COMMITTED);
        requireNotBefore(on, committedOn, "Ngày khởi công", "ngày cam kết");
        startedOn = on;
        state = HouseState.BUILDING;
    }

    /** Stages, acceptances and mended defects are seen on a house under construction, in the order of their days. */
    void requireBuildingOn(LocalDate day) {
        require(HouseState.BUILDING);
        requireNotBefore(day, startedOn, "Ngày kiểm tra", "ngày khởi công");
    }

    /** The next tranche falls due. Answers its number. */
    int nextTranche() {
        require(HouseState.BUILDING, HouseState.ACCEPTED);
        return ++tranchesDue;
    }

    void accept(LocalDate on) {
        requireBuildingOn(on);
        acceptedOn = on;
        state = HouseState.ACCEPTED;
    }

    void handOver(LocalDate on) {
        require(HouseState.ACCEPTED);
        requireNotBefore(on, acceptedOn, "Ngày bàn giao", "ngày nghiệm thu");
        handedOverOn = on;
        state = HouseState.HANDED_OVER;
    }

    void withdraw(String reason) {
        require(HouseState.APPROVED, HouseState.COMMITTED, HouseState.BUILDING, HouseState.ACCEPTED);
        withdrawalReason = reason;
        state = HouseState.WITHDRAWN;
    }

    void recovered() {
        require(HouseState.WITHDRAWN);
        state = HouseState.RECOVERED;
    }

    private void require(HouseState first, HouseState... others) {
        if (!EnumSet.of(first, others).contains(state)) {
            throw new Refusal("Hồ sơ " + caseKey + " " + state.label() + ". Hãy tải lại trang để xem bước hiện tại.");
        }
    }

    private static void requireNotBefore(LocalDate day, @Nullable LocalDate earlier, String what, String than) {
        if (earlier != null && day.isBefore(earlier)) {
            throw new Refusal(what + " không thể trước " + than + " (" + Viet.date(earlier) + "). Hãy sửa lại ngày.");
        }
    }

    HouseSupportView view() {
        return new HouseSupportView(
                id,
                caseKey,
                submissionKey,
                decisionDocumentId,
                decidedOn,
                new HouseholdId(householdId),
                communeId,
                stream,
                buildType,
                amount,
                planRuleId,
                tranchesDue,
                state,
                method,
                committedOn,
                startedOn,
                acceptedOn,
                handedOverOn,
                withdrawalReason);
    }
}
