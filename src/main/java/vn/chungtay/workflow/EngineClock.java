package vn.chungtay.workflow;

import java.time.Clock;
import org.joda.time.DateTimeUtils;
import org.springframework.stereotype.Component;

/** Makes the engine, which asks one clock per JVM, read the application's clock. */
@Component
class EngineClock {

    private final Clock clock;

    EngineClock(Clock clock) {
        this.clock = clock;
    }

    void follow() {
        DateTimeUtils.setCurrentMillisProvider(clock::millis);
    }
}
