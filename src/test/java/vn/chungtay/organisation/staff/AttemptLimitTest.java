package vn.chungtay.organisation.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import vn.chungtay.ChungTayTest;

@ChungTayTest
class AttemptLimitTest {

    private static final Instant NOON = Instant.parse("2025-04-15T05:00:00Z");

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager transactions;

    private final String subject = "attempt " + UUID.randomUUID();

    @Test
    void fiveMistakesAreFree() {
        for (int attempt = 0; attempt < 5; attempt++) {
            assertThat(at(NOON).begin(subject)).isEmpty();
        }
        assertThat(at(NOON).begin(subject)).contains(Duration.ofMinutes(1));
    }

    @Test
    void aTryDuringTheWaitDoesNotProlongIt() {
        fail(5, NOON);
        at(NOON.plusSeconds(30)).begin(subject);
        assertThat(at(NOON.plusSeconds(60)).begin(subject)).isEmpty();
    }

    @Test
    void eachFurtherMistakeDoublesTheWaitUpToAnHour() {
        assertThat(Stream.of(4, 5, 6, 7, 10, 11, 40).map(AttemptLimit::waitAfter))
                .containsExactly(
                        Duration.ZERO,
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(2),
                        Duration.ofMinutes(4),
                        Duration.ofMinutes(32),
                        Duration.ofHours(1),
                        Duration.ofHours(1));
    }

    @Test
    void aDayLaterAllIsForgotten() {
        fail(5, NOON);
        assertThat(at(NOON.plus(Duration.ofHours(25))).begin(subject)).isEmpty();
        assertThat(at(NOON.plus(Duration.ofHours(25))).begin(subject)).isEmpty();
    }

    @Test
    void manyAtOnceGetNoMoreThanFiveTries() throws Exception {
        AttemptLimit limit = at(NOON);
        var threads = Executors.newFixedThreadPool(8);
        List<Callable<Boolean>> tries =
                Collections.nCopies(20, () -> limit.begin(subject).isEmpty());
        long allowed = threads.invokeAll(tries).stream()
                .filter(AttemptLimitTest::value)
                .count();
        threads.shutdown();
        assertThat(allowed).isEqualTo(5);
    }

    @Test
    void whatWasTypedIsNotKept() {
        at(NOON).begin(subject);
        assertThat(database.sql("select count(*) from failed_attempt where subject like '%attempt%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private static boolean value(Future<Boolean> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void fail(int times, Instant when) {
        for (int attempt = 0; attempt < times; attempt++) {
            at(when).begin(subject);
        }
    }

    private AttemptLimit at(Instant now) {
        return new AttemptLimit(database, transactions, Clock.fixed(now, ZoneOffset.UTC));
    }
}
