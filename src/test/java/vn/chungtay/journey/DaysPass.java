package vn.chungtay.journey;

import java.time.LocalDate;
import java.time.LocalTime;
import vn.chungtay.calendar.MovableClock;
import vn.chungtay.platform.Viet;
import vn.chungtay.workflow.Jobs;

/** Time as a journey sees it: days go by, and what was waiting for them happens. */
final class DaysPass {

    private final MovableClock clock;
    private final Jobs jobs;

    DaysPass(Browser browser) {
        this.clock = browser.application(MovableClock.class);
        this.jobs = browser.application(Jobs.class);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Nine o'clock of that day. */
    void until(LocalDate day) {
        clock.moveTo(day.atTime(LocalTime.of(9, 0)).atZone(Viet.ZONE).toInstant());
        run();
    }

    /** Lets the background do what is due now. */
    void run() {
        jobs.runDue();
    }
}
