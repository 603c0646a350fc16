package vn.chungtay.nomination.round;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chungtay.funding.Stream;
import vn.chungtay.funding.SupportLevel;
import vn.chungtay.funding.SupportLevels;
import vn.chungtay.household.HouseholdView;
import vn.chungtay.money.Dong;

/** What the commune expects a family to get, by today's rules; the district decides. */
@Component
class ExpectedSupport {

    private final JdbcClient database;
    private final SupportLevels levels;
    private final Clock clock;

    ExpectedSupport(JdbcClient database, SupportLevels levels, Clock clock) {
        this.database = database;
        this.levels = levels;
        this.clock = clock;
    }

    Expectation of(HouseholdView family) {
        LocalDate today = LocalDate.now(clock);
        Optional<Stream> stream = stream(family, today);
        Optional<Dong> amount = stream.flatMap(found -> levels.find(found, family.buildType(), today))
                .map(SupportLevel::total);
        return new Expectation(stream.orElse(null), amount.orElse(null));
    }

    private Optional<Stream> stream(HouseholdView family, LocalDate on) {
        return database.sql("""
                        select stream from expected_stream
                        where beneficiary_group = :group and valid_from <= :on and (valid_to is null or valid_to >= :on)""")
                .param("group", family.group().name())
                .param("on", on)
                .query(String.class)
                .optional()
                .map(Stream::valueOf);
    }

    /** Either part is unknown where no rule is in force. */
    record Expectation(@Nullable Stream stream, @Nullable Dong amount) {}
}
