package vn.chungtay.household.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chungtay.household.HouseholdScene.number;
import static vn.chungtay.household.registry.FamilyTexts.aPoorFamily;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chungtay.ChungTayTest;
import vn.chungtay.household.HouseholdScene;
import vn.chungtay.organisation.TestOfficers;

/** Without a transaction around the test, so that the threads meet in the database; Yên Phúc's, so that few count them. */
@ChungTayTest
class SameFamilyAtOnceTest {

    @Autowired
    HouseholdScene scene;

    @Autowired
    TestOfficers officers;

    @Autowired
    JdbcClient database;

    private final List<Long> entered = new ArrayList<>();

    @AfterEach
    void removeThem() {
        entered.forEach(id ->
                database.sql("delete from household where id = ?").param(id).update());
    }

    @Test
    void oneOfTwoEntersTheFamilyAndTheOtherIsToldThatItIsThere() throws Exception {
        officers.get(TestOfficers.YENPHUC_OFFICER);
        FamilyTexts family = aPoorFamily().with(Field.IDENTITY_NUMBER, number());
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<Future<String>> outcomes = List.of(
                threads.submit(() -> outcome(TestOfficers.YENPHUC_OFFICER, family, together)),
                threads.submit(() -> outcome(TestOfficers.YENPHUC_BUILDER, family, together)));
        List<String> refusals = new ArrayList<>();
        for (Future<String> outcome : outcomes) {
            refusals.add(outcome.get());
        }
        threads.shutdown();
        assertThat(refusals)
                .filteredOn(message -> !message.isEmpty())
                .singleElement()
                .asString()
                .contains("đã có trong sổ hộ của xã");
    }

    @Test
    void theServerQuotesNoFamilyInItsErrors() throws Exception {
        String number = number();
        officers.signIn(TestOfficers.YENPHUC_OFFICER);
        entered.add(scene.register(TestOfficers.YENPHUC_OFFICER, aPoorFamily().with(Field.IDENTITY_NUMBER, number))
                .value());
        officers.signOut();
        assertThatThrownBy(() -> database.sql("update household set members = 0 where id = ?")
                        .param(entered.get(0))
                        .update())
                .satisfies(failure -> assertThat(failure.toString() + failure.getCause())
                        .contains("household_members_check")
                        .doesNotContain(number));
    }

    private synchronized void keep(long id) {
        entered.add(id);
    }

    /** The sentence of the refusal, or nothing. */
    private String outcome(String username, FamilyTexts family, CyclicBarrier together) throws Exception {
        officers.signIn(username);
        together.await();
        try {
            keep(scene.register(username, family).value());
            return "";
        } catch (FactsRefused refused) {
            return refused.problems().get(0).message();
        } finally {
            officers.signOut();
        }
    }
}
