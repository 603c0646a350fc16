package vn.chungtay.calendar;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chungtay.platform.Viet;

/** The one row that lets the demo's clock survive a restart. */
class ClockPosition {

    private final JdbcClient database;

    ClockPosition(JdbcClient database) {
        this.database = database;
    }

    Optional<Instant> read() {
        return database.sql("select position from demo_clock")
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    void write(Instant instant) {
        database.sql("insert into demo_clock (position) values (:at) on conflict (id) do update set position = :at")
                .param("at", instant.atZone(Viet.ZONE).toOffsetDateTime())
                .update();
    }
}
