package vn.chungtay.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.ChungTayTest;
import vn.chungtay.platform.Viet;

@ChungTayTest
@Transactional
class DemoClockTest {

    static final Instant START = Instant.parse("2025-04-15T01:00:00Z");
    static final Instant LATER = Instant.parse("2025-05-20T02:30:00Z");

    final List<ClockMoved> moves = new ArrayList<>();

    @Autowired
    JdbcClient database;

    DemoClock clock;

    @BeforeEach
    void aNewClock() {
        clock = started();
    }

    @Test
    void beginsWhereTheDemoBegins() {
        assertNear(clock.instant(), START);
    }

    @Test
    void runsOn() {
        Instant before = clock.instant();

        assertThat(clock.instant()).isAfter(before);
    }

    @Test
    void goesWhereItIsMoved() {
        clock.moveTo(LATER);

        assertNear(clock.instant(), LATER);
    }

    @Test
    void keepsItsPlaceOverARestart() {
        clock.moveTo(LATER);

        assertNear(started().instant(), LATER);
    }

    @Test
    void tellsOfEachMove() {
        clock.moveTo(LATER);

        assertThat(moves).containsExactly(new ClockMoved(LATER));
    }

    @Test
    void isInVietnamAndFollowsInAnyOtherZone() {
        assertThat(clock.getZone()).isEqualTo(Viet.ZONE);
        assertNear(clock.withZone(ZoneId.of("UTC")).instant(), clock.instant());
    }

    private DemoClock started() {
        return new DemoClock(new ClockPosition(database), START, moves::add);
    }

    private static void assertNear(Instant actual, Instant expected) {
        assertThat(Duration.between(expected, actual).abs()).isLessThan(Duration.ofSeconds(20));
    }
}
