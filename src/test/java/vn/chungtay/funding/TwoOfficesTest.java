package vn.chungtay.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.funding.FundingScene.aFamily;
import static vn.chungtay.funding.FundingScene.commitment;
import static vn.chungtay.funding.Stream.MERIT;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chungtay.ChungTayTest;
import vn.chungtay.household.HouseholdId;
import vn.chungtay.money.Dong;
import vn.chungtay.organisation.TestOfficers;

/** Without a transaction around the test, so that the threads meet in the database. */
@ChungTayTest
class TwoOfficesTest {

    @Autowired
    Allocations allocations;

    @Autowired
    Sources sources;

    @Autowired
    Ledger ledger;

    @Autowired
    FundingScene scene;

    @Autowired
    TestOfficers officers;

    @AfterEach
    void signOut() {
        officers.signOut();
    }

    @Test
    void oneOfTwoCommitsTheLastMoneyAndTheOtherIsToldWhoWasFirst() throws Exception {
        long source = scene.confirmedSource(MERIT, 100);
        List<String> refusals = atOnce(
                TestOfficers.FINANCE_APPRAISER, commits("DN-1", aFamily(), source),
                TestOfficers.FINANCE_HEAD, commits("DN-2", aFamily(), source));
        assertThat(refusals).singleElement().asString().contains("Công chức mẫu", "đã giao 60.000.000 đ");
        assertThat(sources.get(source).committed()).isEqualTo(Dong.of(60_000_000));
        assertThat(ledger.unreconciledSources()).doesNotContain(source);
    }

    @Test
    void oneOfTwoGivesTheSameFamilyItsStream() throws Exception {
        HouseholdId family = aFamily();
        long one = scene.confirmedSource(MERIT, 100);
        long other = scene.confirmedSource(MERIT, 100);
        List<String> refusals = atOnce(
                TestOfficers.FINANCE_APPRAISER, commits("DN-1", family, one),
                TestOfficers.FINANCE_HEAD, commits("DN-2", family, other));
        assertThat(refusals).singleElement().asString().contains("Mỗi hộ chỉ được hỗ trợ nhà ở từ một nguồn");
        assertThat(allocations.of(family)).hasSize(1);
    }

    private Callable<Object> commits(String decisionRef, HouseholdId family, long source) {
        return () -> allocations.commit(decisionRef, List.of(commitment(family, MERIT, source, 60)));
    }

    private List<String> atOnce(String first, Callable<Object> act, String second, Callable<Object> otherAct)
            throws InterruptedException, ExecutionException {
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<String>> outcomes = List.of(
                    threads.submit(() -> outcome(first, act, together)),
                    threads.submit(() -> outcome(second, otherAct, together)));
            List<String> refusals = new ArrayList<>();
            for (Future<String> outcome : outcomes) {
                refusals.add(outcome.get());
            }
            return refusals.stream().filter(Objects::nonNull).toList();
        } finally {
            threads.shutdown();
        }
    }

    /** The message of the failure, or null. */
    private String outcome(String username, Callable<Object> act, CyclicBarrier together) throws Exception {
        officers.signIn(username);
        together.await();
        try {
            act.call();
            return null;
        } catch (RuntimeException refused) {
            return refused.getMessage();
        } finally {
            officers.signOut();
        }
    }
}
