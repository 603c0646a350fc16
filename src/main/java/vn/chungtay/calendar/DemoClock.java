package vn.chungtay.calendar;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.springframework.scheduling.annotation.Scheduled;

/** Runs on from where it was set, but only while the application runs: a week's rest moves no deadline of the demo. */
class DemoClock extends MovableClock {

    private final ClockPosition position;
    private final Consumer<ClockMoved> moves;
    private volatile Setting setting;

    DemoClock(ClockPosition position, Instant start, Consumer<ClockMoved> moves) {
        this.position = position;
        this.moves = moves;
        this.setting = Setting.at(position.read().orElse(start));
    }

    @Override
    public Instant instant() {
        return setting.now();
    }

    @Override
    public void moveTo(Instant instant) {
        setting = Setting.at(instant);
        save();
        moves.accept(new ClockMoved(instant));
    }

    @PreDestroy
    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void save() {
        position.write(instant());
    }

    /** Where it stood at a reading of the JVM's running time. */
    private record Setting(Instant instant, long nanos) {

        static Setting at(Instant instant) {
            return new Setting(instant, System.nanoTime());
        }

        Instant now() {
            return instant.plus(Duration.ofNanos(System.nanoTime() - nanos));
        }
    }
}
