package vn.chungtay.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chungtay.funding.FundingScene.TODAY;
import static vn.chungtay.funding.FundingScene.aFamily;
import static vn.chungtay.funding.FundingScene.commitment;
import static vn.chungtay.funding.FundingScene.poorFamilyBuildingNew;
import static vn.chungtay.funding.Stream.ETHNIC_PROGRAMME;
import static vn.chungtay.funding.Stream.MERIT;
import static vn.chungtay.funding.Stream.MOVEMENT;
import static vn.chungtay.funding.Stream.POVERTY_PROGRAMME;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.ChungTayTest;
import vn.chungtay.household.BuildType;
import vn.chungtay.household.HouseholdId;
import vn.chungtay.money.Dong;
import vn.chungtay.organisation.TestOfficers;
import vn.chungtay.platform.Refusal;

@ChungTayTest
@Transactional
class AllocationsTest {

    @Autowired
    Allocations allocations;

    @Autowired
    Sources sources;

    @Autowired
    TranchePlans plans;

    @Autowired
    Ledger ledger;

    @Autowired
    FundingScene scene;

    @Autowired
    TestOfficers officers;

    @Autowired
    JdbcClient database;

    @AfterEach
    void signOut() {
        officers.signOut();
    }

    @Test
    void commitsWhatTheSourceHolds() {
        long source = scene.confirmedSource(MERIT, 100);
        allocations.commit("DN-1", List.of(commitment(aFamily(), MERIT, source, 60)));
        assertThat(sources.get(source).left()).isEqualTo(Dong.of(40_000_000));
    }

    @Test
    void tellsWhoWasFirstAndWhatIsLeftWhenTheSourceDoesNotSuffice() {
        long source = scene.confirmedSource(MERIT, 100);
        allocations.commit("DN-1", List.of(commitment(aFamily(), MERIT, source, 60)));
        String first = officers.get(TestOfficers.FINANCE_HEAD).name();
        assertThatThrownBy(() -> allocations.commit("DN-2", List.of(commitment(aFamily(), MERIT, source, 60))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("còn 40.000.000 đ, không đủ 60.000.000 đ")
                .hasMessageContaining(first + " đã giao 60.000.000 đ lúc 08:00 ngày 15/04/2025");
    }

    @Test
    void rejectsASecondStateStreamForTheSameHousehold() {
        long merit = scene.confirmedSource(MERIT, 100);
        long ethnic = scene.confirmedSource(ETHNIC_PROGRAMME, 100);
        HouseholdId family = aFamily();
        allocations.commit("DN-1", List.of(commitment(family, MERIT, merit, 60)));
        assertThatThrownBy(() -> allocations.commit("DN-2", List.of(commitment(family, ETHNIC_PROGRAMME, ethnic, 40))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Mỗi hộ chỉ được hỗ trợ nhà ở từ một nguồn");
    }

    @Test
    void theDatabaseItselfAllowsOneStreamPerHousehold() {
        String insert = "insert into household_stream (version, household_id, stream, decision_ref, opened_at)"
                + " values (0, 8999999999, 'MERIT', 'DN-1', now())";
        database.sql(insert).update();
        assertThatThrownBy(() -> database.sql(insert).update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("one_stream_per_household");
    }

    @Test
    void rejectsASecondDecisionForTheSameHousehold() {
        long source = scene.confirmedSource(MERIT, 200);
        HouseholdId family = aFamily();
        allocations.commit("DN-1", List.of(commitment(family, MERIT, source, 60)));
        assertThatThrownBy(() -> allocations.commit("DN-2", List.of(commitment(family, MERIT, source, 60))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void rejectsAStateSourceOfAnotherStream() {
        long source = scene.confirmedSource(MERIT, 100);
        assertThatThrownBy(
                        () -> allocations.commit("DN-1", List.of(commitment(aFamily(), POVERTY_PROGRAMME, source, 40))))
                .hasMessageContaining("không dùng cho hộ thuộc nguồn");
    }

    @Test
    void rejectsASourceThatNobodyConfirmed() {
        long source = scene.proposedSource(MERIT, 100);
        assertThatThrownBy(() -> allocations.commit("DN-1", List.of(commitment(aFamily(), MERIT, source, 60))))
                .hasMessageContaining("chưa được xác nhận");
    }

    @Test
    void proposesTheProgrammesPartAndTheMovementsTopUp() {
        long programme = scene.confirmedSource(POVERTY_PROGRAMME, 40);
        long movement = scene.confirmedSource(MOVEMENT, 20);
        Grant grant = poorFamilyBuildingNew();
        assertThat(allocations.propose(TODAY, List.of(grant)))
                .containsExactly(
                        commitment(grant.householdId(), POVERTY_PROGRAMME, programme, 40),
                        commitment(grant.householdId(), POVERTY_PROGRAMME, movement, 20));
    }

    @Test
    void proposesNothingThatTheSourcesCannotPay() {
        scene.confirmedSource(POVERTY_PROGRAMME, 60);
        scene.confirmedSource(MOVEMENT, 60);
        List<Grant> two = List.of(poorFamilyBuildingNew(), poorFamilyBuildingNew());
        assertThatThrownBy(() -> allocations.propose(TODAY, two)).hasMessageContaining("Không có nguồn vốn");
    }

    @Test
    void theSharesOfTheTranchesMakeTheWholeSupport() {
        HouseholdId family = supported();
        TranchePlan plan = plans.plan(POVERTY_PROGRAMME, BuildType.NEW, TODAY);
        List<Share> first = allocations.shares(family, plan, 1);
        assertThat(first).extracting(Share::amount).containsExactly(Dong.of(28_000_000), Dong.of(14_000_000));
        first.forEach(share -> ledger.pay(share.allocationId(), share.amount(), "C1"));
        assertThat(allocations.shares(family, plan, 2))
                .extracting(Share::amount)
                .containsExactly(Dong.of(12_000_000), Dong.of(6_000_000));
    }

    @Test
    void releasesTheUnpaidRestToTheSources() {
        HouseholdId family = supported();
        Allocation held = allocations.of(family).get(0);
        ledger.pay(held.id(), Dong.of(28_000_000), "C1");
        allocations.release(family, "HN-1");
        assertThat(sources.get(held.sourceId()).committed()).isEqualTo(Dong.of(28_000_000));
        assertThat(ledger.ofHousehold(family).unpaid()).isEqualTo(Dong.ZERO);
    }

    @Test
    void rejectsTheSameSourceTwiceInOneDecision() {
        long source = scene.confirmedSource(MERIT, 200);
        HouseholdId family = aFamily();
        allocations.commit("DN-1", List.of(commitment(family, MERIT, source, 60)));
        assertThatThrownBy(() -> allocations.commit("DN-1", List.of(commitment(family, MERIT, source, 60))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Hộ đã được giao vốn từ nguồn");
    }

    @Test
    void moneyRecoveredFromAFamilyCanBeCommittedAgain() {
        HouseholdId family = supported();
        Allocation held = allocations.of(family).get(0);
        ledger.pay(held.id(), Dong.of(28_000_000), "C1");
        allocations.release(family, "HN-1");
        ledger.giveBack(held.id(), Dong.of(28_000_000), "TH-1");
        allocations.release(family, "HN-1");
        assertThat(sources.get(held.sourceId()).left()).isEqualTo(Dong.of(40_000_000));
        assertThat(allocations.of(family)).isEmpty();
    }

    @Test
    void aFamilyReleasedUnpaidMayBeSupportedAgain() {
        HouseholdId family = supported();
        allocations.release(family, "HN-1");
        long merit = scene.confirmedSource(MERIT, 60);
        allocations.commit("DN-2", List.of(commitment(family, MERIT, merit, 60)));
        assertThat(allocations.of(family)).extracting(Allocation::stream).containsExactly(MERIT);
    }

    private HouseholdId supported() {
        HouseholdId family = aFamily();
        long programme = scene.confirmedSource(POVERTY_PROGRAMME, 40);
        long movement = scene.confirmedSource(MOVEMENT, 20);
        allocations.commit(
                "DN-1",
                List.of(
                        commitment(family, POVERTY_PROGRAMME, programme, 40),
                        commitment(family, POVERTY_PROGRAMME, movement, 20)));
        return family;
    }
}
