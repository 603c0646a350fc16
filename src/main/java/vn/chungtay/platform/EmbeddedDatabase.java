package vn.chungtay.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;

/** The PostgreSQL that the jar carries, for trying and testing without an own server. */
class EmbeddedDatabase {

    static final String USER = "postgres";
    private static final String NAME = "chungtay";

    private static @Nullable String temporaryUrl;

    private EmbeddedDatabase() {}

    /** Starts on the folder, which survives the process; every commit reaches the disk. Answers the JDBC address. */
    static String persistentIn(Path folder) {
        refuseRootWithoutNamespaces();
        DataFolder data = new DataFolder(folder.toAbsolutePath().normalize());
        data.requireOurVersion();
        data.requireNoOtherOwner();
        data.stopOrphan();
        EmbeddedPostgres.Builder server = common(EmbeddedPostgres.builder())
                .setDataDirectory(data.path())
                .setCleanDataDirectory(false)
                // The library switches fsync off unless told otherwise.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on");
        return start(server);
    }

    /** Starts once per JVM on a folder that goes with it. Answers the JDBC address. */
    static synchronized String temporary() {
        if (temporaryUrl == null) {
            refuseRootWithoutNamespaces();
            temporaryUrl = start(common(EmbeddedPostgres.builder())
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .setServerConfig("full_page_writes", "off"));
        }
        return temporaryUrl;
    }

    private static EmbeddedPostgres.Builder common(EmbeddedPostgres.Builder server) {
        // Code-point order with Unicode upper and lower case, alike on every platform; Vietnamese order is asked for
        // by COLLATE "vi-x-icu".
        return server.setRegisterShutdownHook(false)
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("timezone", "Asia/Ho_Chi_Minh")
                .setServerConfig("max_connections", "100");
    }

    private static String start(EmbeddedPostgres.Builder server) {
        try {
            EmbeddedPostgres running = server.start();
            // After the contexts are closed; the library's own hook would race them and wait 30 s.
            SpringApplication.getShutdownHandlers().add(() -> close(running));
            return open(running);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String open(EmbeddedPostgres server) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            var known = statement.executeQuery("select 1 from pg_database where datname = '" + NAME + "'");
            if (!known.next()) {
                statement.execute("create database " + NAME);
            }
            return "jdbc:postgresql://localhost:" + server.getPort() + "/" + NAME;
        } catch (SQLException failure) {
            throw new IllegalStateException("The embedded PostgreSQL runs but does not answer", failure);
        }
    }

    private static void close(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void refuseRootWithoutNamespaces() {
        boolean root = "root".equals(System.getProperty("user.name"));
        if (root && "Linux".equals(System.getProperty("os.name")) && !LinuxUtils.isUnshareAvailable()) {
            throw new CannotStart(
                    "PostgreSQL đi kèm không chạy được bằng tài khoản root trên máy này: hãy dùng tài khoản thường"
                            + " hoặc đặt SPRING_DATASOURCE_URL đến một máy chủ PostgreSQL.",
                    "The embedded PostgreSQL cannot run as root on this machine: use an ordinary account or set"
                            + " SPRING_DATASOURCE_URL to a PostgreSQL server.");
        }
    }
}
