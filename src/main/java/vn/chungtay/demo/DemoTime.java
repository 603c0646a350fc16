package vn.chungtay.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.chungtay.calendar.MovableClock;
import vn.chungtay.platform.Refusal;
import vn.chungtay.platform.Viet;
import vn.chungtay.workflow.Jobs;

/** The demo's time: it jumps forward day by day, so that every timer fires on its own day. */
@Component
@Profile("demo")
class DemoTime {

    private static final LocalTime OPENING = LocalTime.of(8, 0);
    private static final int LONGEST_JUMP = 60;

    private final MovableClock clock;
    private final Jobs jobs;

    DemoTime(MovableClock clock, Jobs jobs) {
        this.clock = clock;
        this.jobs = jobs;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Where the demo's history begins: before anything was recorded. */
    void begin(LocalDate day) {
        clock.moveTo(opening(day));
    }

    void until(LocalDate day) {
        for (LocalDate next = today().plusDays(1); !next.isAfter(day); next = next.plusDays(1)) {
            clock.moveTo(opening(next));
            jobs.runDue();
        }
    }

    /** Nothing else runs in the background while it jumps. */
    synchronized void forward(int days) {
        if (days < 1 || days > LONGEST_JUMP) {
            throw new Refusal("Chỉ tua được từ 1 đến " + LONGEST_JUMP + " ngày một lần. Hãy nhập lại số ngày.");
        }
        jobs.pause();
        try {
            until(today().plusDays(days));
        } finally {
            jobs.resume();
        }
    }

    private static java.time.Instant opening(LocalDate day) {
        return ZonedDateTime.of(day, OPENING, Viet.ZONE).toInstant();
    }
}
