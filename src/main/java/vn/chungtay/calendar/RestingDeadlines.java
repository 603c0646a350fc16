package vn.chungtay.calendar;

import java.util.concurrent.TimeUnit;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.chungtay.platform.UseCase;

/**
 * A paused deadline lies at least a day ahead; this moves it on before the clock arrives, so that no timer fires while
 * counting rests.
 */
@Component
class RestingDeadlines {

    private final Reckoning reckoning;

    RestingDeadlines(Reckoning reckoning) {
        this.reckoning = reckoning;
    }

    @UseCase
    @Scheduled(fixedDelay = 30, initialDelay = 0, timeUnit = TimeUnit.MINUTES)
    void moveOn() {
        reckoning.restOn();
    }

    @UseCase
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void moveOn(ClockMoved moved) {
        reckoning.restOn();
    }
}
