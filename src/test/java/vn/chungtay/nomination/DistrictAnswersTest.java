package vn.chungtay.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chungtay.organisation.TestOfficers.DIEMHE_OFFICER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chungtay.ChungTayTest;
import vn.chungtay.calendar.Deadline;
import vn.chungtay.calendar.DeadlineState;
import vn.chungtay.calendar.Deadlines;
import vn.chungtay.calendar.MovableClock;
import vn.chungtay.household.HouseholdId;
import vn.chungtay.household.HouseholdState;
import vn.chungtay.household.Households;
import vn.chungtay.platform.Refusal;
import vn.chungtay.workflow.Diagrams;

/** What becomes of a round of Điềm He when the district answers. */
@ChungTayTest
class DistrictAnswersTest {

    @Autowired
    RoundRoad road;

    @Autowired
    RoundScene scene;

    @Autowired
    NominationOutcomes outcomes;

    @Autowired
    Submissions submissions;

    @Autowired
    Households households;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Diagrams diagrams;

    @Autowired
    MovableClock clock;

    private Instant start;
    private HouseholdId first;
    private HouseholdId second;
    private String round;
    private long submission;

    @BeforeEach
    void aListOfTwoFamiliesWasSubmitted() throws Exception {
        start = clock.instant();
        List<HouseholdId> families = road.families("Hứa Văn Đáp Một", "Hứa Thị Đáp Hai");
        first = families.get(0);
        second = families.get(1);
        round = road.posted("Đợt chờ huyện", families);
        road.closePosting(round);
        submission = road.submit(round);
        assertThat(diagrams.activeActivities(round)).containsExactly("message_entriesChanged");
    }

    @AfterEach
    void backToTheStart() {
        clock.moveTo(start);
    }

    @Test
    void theRoundEndsWhenEveryFamilyHasItsResult() {
        outcomes.apply(
                submission,
                List.of(new Outcome.Approved(entry(first), "15/QĐ-UBND"), new Outcome.Rejected(entry(second), "N02")));

        assertThat(diagrams.activeActivities(round)).isEmpty();
        assertThat(households.get(first).state()).isEqualTo(HouseholdState.APPROVED);
        assertThat(households.get(second).state()).isEqualTo(HouseholdState.REJECTED);
    }

    @Test
    void aSupplementedFamilyIsSubmittedAgain() throws Exception {
        outcomes.apply(
                submission,
                List.of(
                        new Outcome.Approved(entry(first), "15/QĐ-UBND"),
                        new Outcome.Supplement(entry(second), "Thiếu ảnh hiện trạng mái", due())));

        String page = scene.see(
                DIEMHE_OFFICER, "/viec/" + scene.task(round, "task_supplement").getId());
        assertThat(page).contains("Thiếu ảnh hiện trạng mái", "Huyện chờ đến hết ngày");
        String[] done = {road.input(round, second, "done"), "xong"};
        assertThat(scene.refused(DIEMHE_OFFICER, round, "task_supplement", done))
                .contains("Ghi đã bổ sung những gì.");
        scene.complete(
                DIEMHE_OFFICER,
                round,
                "task_supplement",
                road.input(round, second, "done"),
                "xong",
                road.input(round, second, "note"),
                "Đã thêm 2 ảnh mái");
        long again = road.submit(round);

        assertThat(submissions.families(again))
                .singleElement()
                .satisfies(family -> assertThat(family.household().id()).isEqualTo(second));
        assertThat(running()).isEmpty();
    }

    @Test
    void aFamilyThatIsNotSupplementedInTimeIsGivenUp() {
        outcomes.apply(
                submission,
                List.of(
                        new Outcome.Approved(entry(first), "15/QĐ-UBND"),
                        new Outcome.Supplement(entry(second), "Thiếu ảnh", due())));
        assertThat(running()).extracting(Deadline::dueDate).containsOnly(due());

        road.passDays(13);

        assertThat(diagrams.activeActivities(round)).isEmpty();
        assertThat(households.get(second).state()).isEqualTo(HouseholdState.REJECTED);
    }

    @Test
    void theTimeToSupplementRestsWhileAnotherFamilyIsSubmitted() throws Exception {
        String objection = scene.object(DIEMHE_OFFICER, "round-entry:" + entry(first), "Hộ này đã có nhà.");
        outcomes.apply(
                submission,
                List.of(
                        new Outcome.KeptForLater(entry(first)),
                        new Outcome.Supplement(entry(second), "Thiếu ảnh", due())));
        assertThat(diagrams.activeActivities(round)).contains("task_supplement");

        scene.send(DIEMHE_OFFICER, "/y-kien/" + objection + "/rut", "reason", "Nhầm hộ");
        assertThat(diagrams.activeActivities(round)).containsExactly("call_issueSubmission");
        assertThat(running()).isEmpty();
        road.passDays(3);
        road.submit(round);

        assertThat(diagrams.activeActivities(round)).contains("task_supplement");
        assertThat(running())
                .filteredOn(deadline -> deadline.ruleCode().endsWith("timer_supplementExpires"))
                .singleElement()
                .satisfies(runs -> {
                    assertThat(runs.dueDate()).isEqualTo(due().plusDays(3));
                    assertThat(runs.explanation()).contains("05/05/2025", "cộng 3 ngày");
                });
    }

    @Test
    void aHeldFamilyIsNotDecidedOn() throws Exception {
        scene.object(DIEMHE_OFFICER, "round-entry:" + entry(first), "Hộ này đã có nhà.");
        List<Outcome> approval = List.of(new Outcome.Approved(entry(first), "15/QĐ-UBND"));
        assertThat(submissions.families(submission))
                .filteredOn(SubmittedFamily::held)
                .singleElement()
                .satisfies(family -> assertThat(family.entryId()).isEqualTo(entry(first)));
        assertThatThrownBy(() -> outcomes.apply(submission, approval))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("tạm giữ");
    }

    private long entry(HouseholdId family) {
        return scene.entry(round, family);
    }

    private LocalDate due() {
        return LocalDate.of(2025, 5, 5);
    }

    private List<Deadline> running() {
        return deadlines.ofCase(round).stream()
                .filter(deadline -> deadline.state() != DeadlineState.CLOSED)
                .filter(deadline -> deadline.ruleCode().contains("upplement"))
                .toList();
    }
}
