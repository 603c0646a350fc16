package vn.chungtay.organisation.staff;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Answers.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import vn.chungtay.calendar.MovableClock;
import vn.chungtay.platform.CannotStart;

class ProductionStartTest {

    private final MockEnvironment environment =
            new MockEnvironment().withProperty("spring.datasource.password", "q8Lz");
    private final JdbcClient database = mock(RETURNS_DEEP_STUBS);

    @BeforeEach
    void production() {
        environment.setActiveProfiles("prod");
        demoAccounts(false);
    }

    @Test
    void startsWithSecretsOfItsOwn() {
        assertThatCode(() -> start(Clock.systemUTC())).doesNotThrowAnyException();
    }

    @Test
    void refusesTheDemoBesideProduction() {
        environment.setActiveProfiles("prod", "demo");
        assertRefused("Không chạy cấu hình prod cùng với demo");
    }

    @Test
    void refusesAClockThatCanBeMoved() {
        MovableClock clock = mock();
        assertThatThrownBy(() -> start(clock)).isInstanceOf(CannotStart.class).hasMessageContaining("Đồng hồ tua được");
    }

    @Test
    void refusesAWellKnownKey() {
        environment.setProperty("CHUNGTAY_DOCUMENT_KEY", "changeme");
        assertRefused("Giá trị của CHUNGTAY_DOCUMENT_KEY ai cũng biết");
    }

    @Test
    void refusesAWellKnownDatabasePassword() {
        environment.setProperty("spring.datasource.password", "postgres");
        assertRefused("Giá trị của spring.datasource.password ai cũng biết");
    }

    @Test
    void refusesADatabaseWithDemoAccounts() {
        demoAccounts(true);
        assertRefused("tài khoản dùng thử");
    }

    private void assertRefused(String reason) {
        assertThatThrownBy(() -> start(Clock.systemUTC()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(reason);
    }

    private void start(Clock clock) {
        new ProductionStart(environment, clock, database).afterSingletonsInstantiated();
    }

    private void demoAccounts(boolean any) {
        when(database.sql("select exists (select from officer where demo)")
                        .query(Boolean.class)
                        .single())
                .thenReturn(any);
    }
}
