package vn.chungtay.workflow;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts per kind and year; the row stays locked until the transaction ends. */
@Component
class CaseKeyRegister implements CaseKeys {

    private static final String NEXT = """
            insert into case_key_register (prefix, year, last_number) values (:prefix, :year, 1)
            on conflict (prefix, year) do update set last_number = case_key_register.last_number + 1
            returning last_number""";

    private final JdbcClient database;
    private final Clock clock;
    private final WorkflowSettings settings;

    CaseKeyRegister(JdbcClient database, Clock clock, WorkflowSettings settings) {
        this.database = database;
        this.clock = clock;
        this.settings = settings;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public String next(String prefix) {
        int year = LocalDate.now(clock).getYear();
        int number = database.sql(NEXT)
                .param("prefix", prefix)
                .param("year", year)
                .query(Integer.class)
                .single();
        return "%s-%d-%s-%04d".formatted(prefix, year, settings.districtCode(), number);
    }
}
