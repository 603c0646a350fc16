package vn.chungtay.organisation.staff;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Slows down guessing: after five wrong entries for a name each further one must wait longer, whether or not there is
 * such an account. Runs on real time: moving the demo's clock opens nothing.
 */
@Component
public class AttemptLimit {

    private static final int FREE = 5;
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    private final JdbcClient database;
    private final TransactionTemplate ownTransaction;
    private final Clock realTime;

    @Autowired
    AttemptLimit(JdbcClient database, PlatformTransactionManager transactions) {
        this(database, transactions, Clock.systemUTC());
    }

    AttemptLimit(JdbcClient database, PlatformTransactionManager transactions, Clock realTime) {
        this.database = database;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.realTime = realTime;
    }

    /**
     * Counts an attempt as failed before it is tried, so that many at once gain nothing.
     *
     * @return how long to wait before the next one; empty when this one may be tried
     */
    public Optional<Duration> begin(String subject) {
        Instant now = realTime.instant();
        String key = digest(subject);
        return Optional.ofNullable(ownTransaction.execute(status -> count(key, now)));
    }

    /** The attempt was right: the count starts anew. */
    public void succeeded(String subject) {
        ownTransaction.executeWithoutResult(status -> database.sql("delete from failed_attempt where subject = :key")
                .param("key", digest(subject))
                .update());
    }

    /** "40 giây", "3 phút": rounded up. */
    public static String words(Duration wait) {
        return wait.toSeconds() < 60 ? (wait.toSeconds() + 1) + " giây" : (wait.toSeconds() / 60 + 1) + " phút";
    }

    static Duration waitAfter(int failures) {
        if (failures < FREE) {
            return Duration.ZERO;
        }
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(failures - FREE, 10));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }

    private @Nullable Duration count(String key, Instant now) {
        forgetOld(now);
        Row row = locked(key, now);
        if (row.lockedUntil() != null && row.lockedUntil().isAfter(at(now))) {
            return Duration.between(now, row.lockedUntil());
        }
        int failures = row.failures() + 1;
        database.sql(
                        "update failed_attempt set failures = :n, last_at = :now, locked_until = :until where subject = :key")
                .param("n", failures)
                .param("now", at(now))
                .param("until", at(now.plus(waitAfter(failures))))
                .param("key", key)
                .update();
        return null;
    }

    private Row locked(String key, Instant now) {
        database.sql(
                        "insert into failed_attempt (subject, failures, last_at) values (:key, 0, :now) on conflict do nothing")
                .param("key", key)
                .param("now", at(now))
                .update();
        return database.sql("select failures, locked_until from failed_attempt where subject = :key for update")
                .param("key", key)
                .query(Row.class)
                .single();
    }

    private void forgetOld(Instant now) {
        database.sql("delete from failed_attempt where last_at < :then")
                .param("then", at(now.minus(FORGOTTEN_AFTER)))
                .update();
    }

    /** People type passwords into the name field: what was typed is not kept. */
    private static String digest(String subject) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(subject.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private record Row(int failures, @Nullable OffsetDateTime lockedUntil) {}
}
