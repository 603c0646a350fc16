package vn.chungtay.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chungtay.funding.FundingScene.aFamily;
import static vn.chungtay.funding.FundingScene.commitment;
import static vn.chungtay.funding.Stream.MERIT;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.ChungTayTest;
import vn.chungtay.household.HouseholdId;
import vn.chungtay.money.Dong;
import vn.chungtay.organisation.TestOfficers;
import vn.chungtay.platform.Refusal;

@ChungTayTest
@Transactional
class LedgerTest {

    final HouseholdId family = aFamily();

    @Autowired
    Allocations allocations;

    @Autowired
    Ledger ledger;

    @Autowired
    Sources sources;

    @Autowired
    FundingScene scene;

    @Autowired
    TestOfficers officers;

    @Autowired
    JdbcClient database;

    Allocation held;

    @BeforeEach
    void aFamilyWithSixtyMillion() {
        long source = scene.confirmedSource(MERIT, 100);
        held = allocations
                .commit("DN-1", List.of(commitment(family, MERIT, source, 60)))
                .get(0);
    }

    @AfterEach
    void signOut() {
        officers.signOut();
    }

    @Test
    void paysWhatTheFamilyHolds() {
        ledger.pay(held.id(), Dong.of(42_000_000), "C1");
        assertThat(ledger.ofHousehold(family)).isEqualTo(new Balance(Dong.of(60_000_000), Dong.of(42_000_000)));
        assertThat(sources.get(held.sourceId()).paid()).isEqualTo(Dong.of(42_000_000));
    }

    @Test
    void refusesToPayMoreThanTheFamilyHolds() {
        ledger.pay(held.id(), Dong.of(42_000_000), "C1");
        assertThatThrownBy(() -> ledger.pay(held.id(), Dong.of(18_000_001), "C2"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("còn được chi 18.000.000 đ");
    }

    @Test
    void postingTheSameReferenceAgainChangesNothing() {
        ledger.pay(held.id(), Dong.of(42_000_000), "C1");
        ledger.pay(held.id(), Dong.of(42_000_000), "C1");
        assertThat(ledger.ofHousehold(family).paid()).isEqualTo(Dong.of(42_000_000));
    }

    @Test
    void moneyThatComesBackIsNoLongerPaid() {
        ledger.pay(held.id(), Dong.of(42_000_000), "C1");
        ledger.giveBack(held.id(), Dong.of(42_000_000), "TH-1");
        assertThat(ledger.ofSource(held.sourceId())).isEqualTo(new Balance(Dong.of(60_000_000), Dong.ZERO));
    }

    @Test
    void refusesToTakeBackWhatWasNotPaid() {
        assertThatThrownBy(() -> ledger.giveBack(held.id(), Dong.of(1), "TH-1")).hasMessageContaining("mới nhận 0 đ");
    }

    @Test
    void listsItsPostingsInOrder() {
        ledger.pay(held.id(), Dong.of(42_000_000), "C1");
        assertThat(ledger.postings(family))
                .extracting(Posting::kind)
                .containsExactly(PostingKind.COMMIT, PostingKind.PAY);
    }

    @Test
    void aSourceWhoseFiguresDifferFromItsPostingsIsFound() {
        assertThat(ledger.unreconciledSources()).doesNotContain(held.sourceId());
        database.sql("update funding_source set committed = committed - 1 where id = ?")
                .param(held.sourceId())
                .update();
        assertThat(ledger.unreconciledSources()).contains(held.sourceId());
    }

    @Test
    void theDatabaseRefusesToChangeAPosting() {
        assertThatThrownBy(() ->
                        database.sql("update ledger_posting set amount = 1").update())
                .hasMessageContaining("append-only");
    }
}
