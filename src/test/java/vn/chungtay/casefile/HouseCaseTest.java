package vn.chungtay.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static vn.chungtay.casefile.CaseStage.State.AHEAD;
import static vn.chungtay.casefile.CaseStage.State.DONE;
import static vn.chungtay.casefile.CaseStage.State.NOW;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chungtay.construction.BuildMethod;
import vn.chungtay.construction.HouseState;
import vn.chungtay.construction.HouseSupportView;
import vn.chungtay.construction.HouseSupports;
import vn.chungtay.construction.Inspections;
import vn.chungtay.construction.StageCheckView;
import vn.chungtay.construction.Withdrawals;
import vn.chungtay.document.Documents;
import vn.chungtay.funding.Stream;
import vn.chungtay.funding.Tranche;
import vn.chungtay.funding.TranchePlan;
import vn.chungtay.funding.TranchePlans;
import vn.chungtay.funding.TrancheTrigger;
import vn.chungtay.household.BeneficiaryGroup;
import vn.chungtay.household.BuildType;
import vn.chungtay.household.HouseholdId;
import vn.chungtay.household.HouseholdState;
import vn.chungtay.household.HouseholdView;
import vn.chungtay.household.Households;
import vn.chungtay.money.Dong;
import vn.chungtay.nomination.Submissions;
import vn.chungtay.organisation.Scope;
import vn.chungtay.organisation.Units;

class HouseCaseTest {

    private static final HouseholdId FAMILY = new HouseholdId(7);
    private static final LocalDate DECIDED = LocalDate.of(2025, 2, 10);
    private static final LocalDate CHECKED = DECIDED.plusDays(30);

    private final HouseSupports houses = mock(HouseSupports.class);
    private final Households households = mock(Households.class);
    private final Inspections inspections = mock(Inspections.class);
    private final TranchePlans plans = mock(TranchePlans.class);
    private final Submissions submissions = mock(Submissions.class, RETURNS_DEEP_STUBS);
    private final Documents documents = mock(Documents.class, RETURNS_DEEP_STUBS);
    private final HouseMoney money = mock(HouseMoney.class);
    private final Units units = mock(Units.class, RETURNS_DEEP_STUBS);
    private final Withdrawals withdrawals = mock(Withdrawals.class);
    private final HouseCase cases =
            new HouseCase(houses, households, inspections, plans, submissions, documents, money, units, withdrawals);

    @BeforeEach
    void aFamilyThatBuilds() {
        when(households.get(FAMILY)).thenReturn(family());
        when(plans.get(anyLong())).thenReturn(twoTranches());
        when(submissions.get("DN-2025-VQ-0001").date()).thenReturn(DECIDED.minusDays(20));
        when(submissions.openObjections(FAMILY)).thenReturn(List.of());
        when(documents.get(5L).number()).thenReturn("12/QĐ-UBND");
        when(units.get("VQ.DIEMHE").name()).thenReturn("xã Điềm He");
        when(inspections.stagesOf(1L))
                .thenReturn(List.of(
                        new StageCheckView(TrancheTrigger.FOUNDATION_COMPLETE, CHECKED.minusDays(9), false, "Nứt"),
                        new StageCheckView(TrancheTrigger.FOUNDATION_COMPLETE, CHECKED, true, null)));
    }

    @Test
    void showsTheStepsOfItsTranchePlanWithTheirDates() {
        assertThat(find(HouseState.BUILDING).stages())
                .extracting(CaseStage::label, CaseStage::done, CaseStage::state)
                .containsExactly(
                        tuple("Xã đề nghị", DECIDED.minusDays(20), DONE),
                        tuple("Phê duyệt", DECIDED, DONE),
                        tuple("Cam kết", DECIDED.plusDays(5), DONE),
                        tuple("Khởi công", DECIDED.plusDays(9), DONE),
                        tuple("Xong nền móng", CHECKED, DONE),
                        tuple("Nghiệm thu", null, NOW),
                        tuple("Bàn giao", null, AHEAD));
    }

    @Test
    void namesTheFamilyAndItsDecision() {
        CaseSubject subject = find(HouseState.BUILDING);
        assertThat(subject.title().replace('\u00a0', ' ')).isEqualTo("Hộ Nông Văn Mẫu, thôn Nà Mẫu, xã Điềm He");
        assertThat(subject.lede()).contains("HN-2025-VQ-0001", "Quyết định số 12/QĐ-UBND ngày 10/02/2025");
        assertThat(subject.warnings()).isEmpty();
    }

    @Test
    void warnsOfAnOpenObjection() {
        when(submissions.openObjections(FAMILY)).thenReturn(List.of("PA-2025-VQ-0012"));
        assertThat(find(HouseState.BUILDING).warnings())
                .singleElement()
                .asString()
                .contains("PA-2025-VQ-0012");
    }

    @Test
    void saysWhyTheFamilyWithdrew() {
        CaseSubject subject = find(HouseState.WITHDRAWN);
        assertThat(subject.warnings()).singleElement().asString().contains("Chuyển đi nơi khác");
        assertThat(subject.stages()).extracting(CaseStage::state).doesNotContain(NOW);
    }

    @Test
    void leavesOtherKindsToOthers() {
        assertThat(cases.find("DN-2025-VQ-0001", Scope.NONE)).isEmpty();
    }

    private CaseSubject find(HouseState state) {
        when(houses.get(any(String.class), any())).thenReturn(house(state));
        return cases.find("HN-2025-VQ-0001", new Scope(Set.of("VQ.DIEMHE"), Set.of()))
                .orElseThrow();
    }

    private static HouseSupportView house(HouseState state) {
        return new HouseSupportView(
                1,
                "HN-2025-VQ-0001",
                "DN-2025-VQ-0001",
                5,
                DECIDED,
                FAMILY,
                "VQ.DIEMHE",
                Stream.POVERTY_PROGRAMME,
                BuildType.NEW,
                Dong.of(60_000_000),
                3,
                1,
                state,
                BuildMethod.SELF,
                DECIDED.plusDays(5),
                DECIDED.plusDays(9),
                null,
                null,
                "Chuyển đi nơi khác");
    }

    private static HouseholdView family() {
        return new HouseholdView(
                FAMILY,
                "VQ.DIEMHE",
                "Nà Mẫu",
                "Nông Văn Mẫu",
                1960,
                BeneficiaryGroup.POOR,
                BuildType.NEW,
                null,
                5,
                HouseholdState.BUILDING,
                null,
                null);
    }

    private static TranchePlan twoTranches() {
        return new TranchePlan(
                3,
                Stream.POVERTY_PROGRAMME,
                BuildType.NEW,
                DECIDED,
                null,
                "Do quản trị viên nhập",
                false,
                List.of(
                        new Tranche(1, 70, TrancheTrigger.FOUNDATION_COMPLETE),
                        new Tranche(2, 30, TrancheTrigger.HOUSE_COMPLETE)));
    }

    @Test
    void offersTheWithdrawalToWhoeverMayRecordIt() {
        when(withdrawals.mayWithdraw(any(), any())).thenReturn(true);
        assertThat(find(HouseState.BUILDING).acts())
                .extracting(Link::href)
                .containsExactly("/lam-nha/HN-2025-VQ-0001/rut");
    }
}
