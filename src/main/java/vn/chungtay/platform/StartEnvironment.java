package vn.chungtay.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/**
 * Looks at the HTTP port, and starts the embedded PostgreSQL where the settings name no database.
 *
 * <p>Settings, read before any bean exists: {@code chungtay.data-dir} (folder of the embedded database, default {@code
 * ./data/pg}); {@code chungtay.embedded-database}: {@code persistent} (default), {@code temporary} (tests: a fresh
 * folder, one server per JVM) or {@code never}.
 */
@Order(Ordered.LOWEST_PRECEDENCE)
class StartEnvironment implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        requireFreePort(environment);
        if (StringUtils.hasText(environment.getProperty("spring.datasource.url"))) {
            return;
        }
        String url = startDatabase(environment);
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "embedded database",
                        Map.of("spring.datasource.url", url, "spring.datasource.username", EmbeddedDatabase.USER)));
    }

    private static String startDatabase(ConfigurableEnvironment environment) {
        String kind = environment.getProperty("chungtay.embedded-database", "persistent");
        return switch (kind) {
            case "persistent" -> {
                Path folder = Path.of(environment.getProperty("chungtay.data-dir", "data/pg"));
                yield EmbeddedDatabase.persistentIn(folder);
            }
            case "temporary" -> EmbeddedDatabase.temporary();
            case "never" ->
                throw new CannotStart(
                        "Chưa khai báo cơ sở dữ liệu: hãy đặt SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME và"
                                + " SPRING_DATASOURCE_PASSWORD.",
                        "No database is named: set SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and"
                                + " SPRING_DATASOURCE_PASSWORD.");
            default ->
                throw new IllegalArgumentException(
                        "chungtay.embedded-database must be persistent, temporary or never, not " + kind);
        };
    }

    /** Fails before the database starts: otherwise a second start would first wait for the folder of the first. */
    private static void requireFreePort(ConfigurableEnvironment environment) {
        int port = environment.getProperty("server.port", Integer.class, 8080);
        if (port <= 0) {
            return;
        }
        try (ServerSocket probe = new ServerSocket()) {
            String address = environment.getProperty("server.address");
            probe.setReuseAddress(true);
            probe.bind(
                    address == null
                            ? new InetSocketAddress(port)
                            : new InetSocketAddress(InetAddress.getByName(address), port));
        } catch (IOException taken) {
            throw CannotStart.portTaken(port);
        }
    }
}
