package vn.chungtay.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.organisation.TestOfficers.DIEMHE_CHAIR;
import static vn.chungtay.organisation.TestOfficers.DIEMHE_OFFICER;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chungtay.ChungTayTest;
import vn.chungtay.calendar.MovableClock;
import vn.chungtay.household.HouseholdId;
import vn.chungtay.household.HouseholdState;
import vn.chungtay.household.Households;
import vn.chungtay.workflow.Diagrams;

@ChungTayTest
class RoundSideRoadsTest {

    @Autowired
    RoundRoad road;

    @Autowired
    RoundScene scene;

    @Autowired
    Households households;

    @Autowired
    Diagrams diagrams;

    @Autowired
    MovableClock clock;

    private Instant start;
    private HouseholdId first;
    private HouseholdId second;
    private String round;

    @BeforeEach
    void aListOfTwoFamiliesHangs() throws Exception {
        start = clock.instant();
        List<HouseholdId> families = road.families("Hứa Văn Ngả Một", "Hứa Thị Ngả Hai");
        first = families.get(0);
        second = families.get(1);
        round = road.posted("Đợt nhiều ngả", families);
    }

    @AfterEach
    void backToTheStart() {
        clock.moveTo(start);
    }

    @Test
    void twoReleasesAtTheSameMomentLeaveNoFamilyBehind() throws Exception {
        String one = object(first);
        String other = object(second);
        road.closePosting(round);
        assertThat(diagrams.activeActivities(round)).containsExactly("message_entriesChanged");

        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            CompletableFuture.allOf(
                            CompletableFuture.runAsync(() -> withdraw(one), threads),
                            CompletableFuture.runAsync(() -> withdraw(other), threads))
                    .join();
        } finally {
            threads.shutdown();
        }

        assertThat(diagrams.activeActivities(round)).containsExactly("call_issueSubmission");
        road.submit(round);
        if (diagrams.activeActivities(round).contains("call_issueSubmission")) {
            road.submit(round);
        }
        assertThat(scene.entryState(round, first)).isEqualTo("SUBMITTED");
        assertThat(scene.entryState(round, second)).isEqualTo("SUBMITTED");
    }

    @Test
    void theChairGivesTheRoundUp() throws Exception {
        assertThat(scene.see(DIEMHE_OFFICER, "/dot-xet/" + round)).doesNotContain("Hủy đợt xét");
        assertThat(scene.see(DIEMHE_CHAIR, "/dot-xet/" + round)).contains("Hủy đợt xét");
        scene.send(DIEMHE_CHAIR, "/dot-xet/" + round + "/huy", "reason", "Lập sai danh sách");

        assertThat(diagrams.activeActivities(round)).isEmpty();
        assertThat(households.get(first).state()).isEqualTo(HouseholdState.REGISTERED);
        assertThat(scene.see(DIEMHE_OFFICER, "/dot-xet/" + round)).contains("Lập sai danh sách");
    }

    @Test
    void aFamilyMayWithdrawAndTheRestGoesOn() throws Exception {
        String entry = Long.toString(scene.entry(round, first));
        scene.send(DIEMHE_OFFICER, "/dot-xet/" + round + "/rut", "ho", entry, "reason", "Tự làm nhà");
        assertThat(households.get(first).state()).isEqualTo(HouseholdState.WITHDRAWN);
        road.closePosting(round);
        road.submit(round);
        assertThat(scene.entryState(round, second)).isEqualTo("SUBMITTED");
        assertThat(scene.entryState(round, first)).isEqualTo("WITHDRAWN");
    }

    @Test
    void aFamilyInARoundIsNotOfferedForAnother() throws Exception {
        assertThat(scene.see(DIEMHE_OFFICER, "/dot-xet/mo")).doesNotContain("Hứa Văn Ngả Một");
    }

    private String object(HouseholdId family) throws Exception {
        return scene.object(DIEMHE_OFFICER, "round-entry:" + scene.entry(round, family), "Hộ này đã có nhà.");
    }

    private void withdraw(String objection) {
        try {
            scene.send(DIEMHE_OFFICER, "/y-kien/" + objection + "/rut", "reason", "Nhầm hộ");
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
