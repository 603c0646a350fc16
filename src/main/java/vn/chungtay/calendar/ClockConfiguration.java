package vn.chungtay.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chungtay.platform.Viet;

/** One clock for the whole application; everything that has a date asks it. */
@Configuration
class ClockConfiguration {

    private static final Instant START =
            OffsetDateTime.parse("2025-04-15T08:00:00+07:00").toInstant();

    @Bean
    @Profile("!demo & !test")
    Clock clock() {
        return Clock.system(Viet.ZONE);
    }

    @Bean("clock")
    @Profile("demo & !test")
    MovableClock demoClock(JdbcClient database, ApplicationEventPublisher events) {
        return new DemoClock(new ClockPosition(database), START, events::publishEvent);
    }

    @Bean("clock")
    @Profile("test")
    MovableClock testClock(ApplicationEventPublisher events) {
        return new StandingClock(START, events::publishEvent);
    }
}
