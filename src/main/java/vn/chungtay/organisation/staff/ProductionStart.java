package vn.chungtay.organisation.staff;

import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chungtay.calendar.MovableClock;
import vn.chungtay.platform.CannotStart;

/** Refuses to serve real families with anything that was made for trying. */
@Component
@Profile("prod")
class ProductionStart implements SmartInitializingSingleton {

    private static final Set<String> WELL_KNOWN =
            Set.of("postgres", "password", "secret", "changeme", "changeit", "demo", "test", "chungtay", "admin");

    private final ConfigurableEnvironment environment;
    private final Clock clock;
    private final JdbcClient database;

    ProductionStart(ConfigurableEnvironment environment, Clock clock, JdbcClient database) {
        this.environment = environment;
        this.clock = clock;
        this.database = database;
    }

    @Override
    public void afterSingletonsInstantiated() {
        requireNoOtherProfile();
        requireRealClock();
        requireOwnSecrets();
        requireNoDemoAccount();
    }

    private void requireNoOtherProfile() {
        if (environment.acceptsProfiles(Profiles.of("demo | test"))) {
            throw new CannotStart(
                    "Không chạy cấu hình prod cùng với demo hoặc test.",
                    "The profile prod does not go together with demo or test.");
        }
    }

    private void requireRealClock() {
        if (clock instanceof MovableClock) {
            throw new CannotStart(
                    "Đồng hồ tua được chỉ dùng cho bản dùng thử.", "A movable clock is for the demo only.");
        }
    }

    private void requireOwnSecrets() {
        secrets()
                .filter(name -> WELL_KNOWN.contains(Objects.requireNonNullElse(environment.getProperty(name), "")
                        .toLowerCase(Locale.ROOT)))
                .findFirst()
                .ifPresent(name -> {
                    throw new CannotStart(
                            "Giá trị của %s ai cũng biết: hãy đặt giá trị riêng.".formatted(name),
                            "The value of %s is well known: set one of your own.".formatted(name));
                });
    }

    private Stream<String> secrets() {
        return environment.getPropertySources().stream()
                .filter(EnumerablePropertySource.class::isInstance)
                .map(source -> ((EnumerablePropertySource<?>) source).getPropertyNames())
                .flatMap(Stream::of)
                .filter(name -> isSecret(name.toLowerCase(Locale.ROOT).replace('_', '.')));
    }

    private static boolean isSecret(String name) {
        boolean ours = name.startsWith("chungtay.") || name.startsWith("spring.") || name.startsWith("server.");
        return ours && (name.endsWith("password") || name.endsWith("secret") || name.endsWith("key"));
    }

    private void requireNoDemoAccount() {
        if (database.sql("select exists (select from officer where demo)")
                .query(Boolean.class)
                .single()) {
            throw new CannotStart(
                    "Cơ sở dữ liệu có tài khoản dùng thử với mật khẩu ai cũng biết: hãy dùng cơ sở dữ liệu khác.",
                    "The database holds demo accounts with a public password: use another database.");
        }
    }
}
