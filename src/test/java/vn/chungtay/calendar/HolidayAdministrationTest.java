package vn.chungtay.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.ChungTayTest;
import vn.chungtay.audit.AuditEntry;
import vn.chungtay.audit.AuditLog;
import vn.chungtay.platform.Refusal;

/** A case waits from 15/4/2025 for ten working days, until 28/4. Everything is rolled back. */
@ChungTayTest
@Transactional
@RecordApplicationEvents
class HolidayAdministrationTest {

    static final LocalDate FLOOD = LocalDate.of(2025, 4, 22);

    final String caseKey = "DN-2025-VQ-" + UUID.randomUUID();

    @Autowired
    HolidayAdministration holidays;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    Deadlines deadlines;

    @Autowired
    AuditLog audit;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationEvents events;

    Deadline waiting;

    @BeforeEach
    void aCaseWaits() {
        database.sql("""
                        insert into deadline_rule (code, label, amount, unit, valid_from, legal_basis)
                        values ('test.answer', 'Trả lời', 10, 'WORKING_DAYS', '2020-01-01', 'Do quản trị viên nhập')
                        """).update();
        waiting = deadlines.open("test.answer", caseKey, "waiting");
    }

    @Test
    void anAnnouncedDayIsADayOff() {
        holidays.announce(flood());

        assertThat(calendar.isWorkingDay(FLOOD)).isFalse();
    }

    @Test
    void aNewDayOffMovesTheDeadlinesThatRunAcrossIt() {
        holidays.announce(flood());

        assertThat(dueNow()).isEqualTo("2025-04-29");
    }

    @Test
    void aDayTakenBackMovesThemBack() {
        holidays.announce(flood());
        holidays.announce(new AnnouncedDay(FLOOD, DayKind.WORKING, "Bỏ ngày nghỉ", false, "Công văn 2"));

        assertThat(dueNow()).isEqualTo("2025-04-28");
    }

    @Test
    void aWorkingSaturdayTakenBackMovesThemToo() {
        holidays.announce(
                new AnnouncedDay(LocalDate.of(2025, 4, 26), DayKind.WEEKEND, "Không làm bù", false, "Công văn 2"));

        assertThat(dueNow()).isEqualTo("2025-04-29");
    }

    @Test
    void theCaseShowsTheMoveWithItsReason() {
        holidays.announce(flood());

        assertThat(deadlines.changesOf(caseKey)).singleElement().satisfies(change -> {
            assertThat(change.label()).isEqualTo("Trả lời");
            assertThat(change.from()).isEqualTo("2025-04-28");
            assertThat(change.to()).isEqualTo("2025-04-29");
            assertThat(change.reason())
                    .isEqualTo("Lịch nghỉ thay đổi: ngày 22/4/2025 là nghỉ lễ, Nghỉ tránh lũ (Công văn 1)");
        });
    }

    @Test
    void whoHoldsATimerIsTold() {
        holidays.announce(flood());

        assertThat(events.stream(DeadlineMoved.class).filter(moved -> moved.deadlineId() == waiting.id()))
                .singleElement()
                .satisfies(moved -> assertThat(moved.to()).isEqualTo("2025-04-29"));
    }

    @Test
    void aClosedDeadlineStays() {
        deadlines.close(waiting.id());
        holidays.announce(flood());

        assertThat(dueNow()).isEqualTo("2025-04-28");
    }

    @Test
    void aDayAfterTheDueDateMovesNothing() {
        holidays.announce(
                new AnnouncedDay(LocalDate.of(2025, 4, 29), DayKind.HOLIDAY, "Nghỉ tránh lũ", false, "Công văn 1"));

        assertThat(deadlines.changesOf(caseKey)).isEmpty();
    }

    @Test
    void theMoveIsAuditedUnderTheCase() {
        holidays.announce(flood());

        assertThat(audit.ofCase(caseKey)).extracting(AuditEntry::action).containsExactly("deadline.moved");
    }

    @Test
    void aWorkingDayInTheWeekMustBeAWeekendDay() {
        assertThatThrownBy(() -> new AnnouncedDay(FLOOD, DayKind.WORKING_SATURDAY, "Làm bù", false, "Công văn 1"))
                .isInstanceOf(Refusal.class)
                .hasMessage("Ngày làm việc bù phải rơi vào thứ Bảy hoặc Chủ nhật.");
    }

    @Test
    void aDayWithoutItsPaperIsRefused() {
        assertThatThrownBy(() -> new AnnouncedDay(FLOOD, DayKind.HOLIDAY, "Nghỉ tránh lũ", false, " "))
                .isInstanceOf(Refusal.class)
                .hasMessage("Cần ghi văn bản làm căn cứ.");
    }

    private static AnnouncedDay flood() {
        return new AnnouncedDay(FLOOD, DayKind.HOLIDAY, "Nghỉ tránh lũ", false, "Công văn 1");
    }

    private LocalDate dueNow() {
        return deadlines.find(waiting.id()).orElseThrow().dueDate();
    }
}
