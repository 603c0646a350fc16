package vn.chungtay.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.ChungTayTest;
import vn.chungtay.platform.Viet;

/** Today is Tuesday 15/4/2025; the rule gives ten working days. Everything is rolled back. */
@ChungTayTest
@Transactional
@RecordApplicationEvents
class DeadlinesTest {

    static final String RULE = "test.answer";

    final String caseKey = "DN-2025-VQ-" + UUID.randomUUID();

    @Autowired
    Deadlines deadlines;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void aRule() {
        today("2025-04-15");
        rule(10, "2020-01-01", "2025-12-31");
        rule(5, "2026-01-01", null);
    }

    @AfterEach
    void theClockStandsAgain() {
        today("2025-04-15");
    }

    @Test
    void opensTodayWithTheRulesPeriod() {
        Deadline opened = open();

        assertThat(opened.startDate()).isEqualTo("2025-04-15");
        assertThat(opened.dueDate()).isEqualTo("2025-04-28");
        assertThat(opened.label()).isEqualTo("Trả lời");
        assertThat(opened.ref()).isEqualTo("waiting");
        assertThat(opened.state()).isEqualTo(DeadlineState.OPEN);
    }

    @Test
    void takesTheRuleThatIsValidToday() {
        today("2026-03-02");

        assertThat(open().dueDate()).isEqualTo("2026-03-09");
    }

    @Test
    void withoutAValidRuleNothingIsOpened() {
        today("2019-03-04");

        assertThatThrownBy(this::open).hasMessageContaining(RULE);
    }

    @Test
    void takesAPeriodFromTheCaller() {
        Deadline opened = deadlines.openFor(RULE, caseKey, "waiting", LocalDate.of(2025, 4, 28), Period.workingDays(1));

        assertThat(opened.dueDate()).isEqualTo("2025-04-29");
    }

    @Test
    void takesADateFromTheCallerWithItsReason() {
        Deadline opened = deadlines.openUntil(RULE, caseKey, "waiting", LocalDate.of(2025, 5, 15), "Theo kế hoạch");

        assertThat(opened.dueDate()).isEqualTo("2025-05-15");
        assertThat(opened.explanation()).isEqualTo("Theo kế hoạch");
    }

    @Test
    void isFoundByItsIdAndByItsCase() {
        Deadline opened = open();

        assertThat(deadlines.find(opened.id())).hasValue(opened);
        assertThat(deadlines.ofCase(caseKey)).containsExactly(opened);
    }

    @Test
    void closingTwiceIsHarmless() {
        Deadline opened = open();
        deadlines.close(opened.id());
        deadlines.close(opened.id());

        assertThat(state(opened)).isEqualTo(DeadlineState.CLOSED);
    }

    @Test
    void aPauseMovesTheDueDateByItsWorkingDays() {
        Deadline opened = open();
        pauseFrom("2025-04-17", opened);
        today("2025-04-21");
        deadlines.resume(opened.id());

        assertThat(due(opened)).isEqualTo("2025-05-05");
        assertThat(state(opened)).isEqualTo(DeadlineState.OPEN);
    }

    @Test
    void theCasesHistoryShowsAPauseAsOneMove() {
        Deadline opened = open();
        pauseFrom("2025-04-17", opened);
        today("2025-04-18");
        today("2025-04-21");
        deadlines.resume(opened.id());

        assertThat(deadlines.changesOf(caseKey)).singleElement().satisfies(change -> {
            assertThat(change.from()).isEqualTo("2025-04-28");
            assertThat(change.to()).isEqualTo("2025-05-05");
            assertThat(change.reason()).isEqualTo("Tạm dừng từ ngày 17/4/2025: chờ bổ sung hồ sơ");
        });
    }

    @Test
    void aRestingDeadlineStaysAheadOfTheClock() {
        Deadline opened = open();
        pauseFrom("2025-04-28", opened);
        today("2025-05-20");

        assertThat(due(opened)).isAfter("2025-05-20");
    }

    @Test
    void aPauseEndedOnTheSameDayLeavesTheDateAndTheHistory() {
        Deadline opened = open();
        pauseFrom("2025-04-17", opened);
        deadlines.resume(opened.id());

        assertThat(due(opened)).isEqualTo("2025-04-28");
        assertThat(deadlines.changesOf(caseKey)).isEmpty();
    }

    @Test
    void whoHoldsATimerIsToldOfEveryMove() {
        Deadline opened = open();
        pauseFrom("2025-04-17", opened);

        assertThat(events.stream(DeadlineMoved.class).filter(moved -> moved.deadlineId() == opened.id()))
                .containsExactly(new DeadlineMoved(
                        opened.id(), RULE, caseKey, "waiting", LocalDate.of(2025, 4, 28), LocalDate.of(2025, 4, 29)));
    }

    @Test
    void aClosedDeadlineIsNotPaused() {
        Deadline opened = open();
        deadlines.close(opened.id());

        assertThatThrownBy(() -> deadlines.pause(opened.id(), "chờ")).isInstanceOf(IllegalStateException.class);
    }

    private Deadline open() {
        return deadlines.open(RULE, caseKey, "waiting");
    }

    private void pauseFrom(String day, Deadline deadline) {
        today(day);
        deadlines.pause(deadline.id(), "chờ bổ sung hồ sơ");
    }

    private LocalDate due(Deadline deadline) {
        return deadlines.find(deadline.id()).orElseThrow().dueDate();
    }

    private DeadlineState state(Deadline deadline) {
        return deadlines.find(deadline.id()).orElseThrow().state();
    }

    private void today(String day) {
        clock.moveTo(LocalDate.parse(day)
                .atTime(LocalTime.of(8, 0))
                .atZone(Viet.ZONE)
                .toInstant());
    }

    private void rule(int amount, String from, String to) {
        database.sql("""
                        insert into deadline_rule (code, label, amount, unit, valid_from, valid_to, legal_basis)
                        values (?, 'Trả lời', ?, 'WORKING_DAYS', ?::date, ?::date, 'Do quản trị viên nhập')
                        """).params(RULE, amount, from, to).update();
    }
}
