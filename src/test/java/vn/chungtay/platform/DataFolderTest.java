package vn.chungtay.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.chungtay.ChungTayTest;

@ChungTayTest
class DataFolderTest {

    @Test
    void refusesTheFolderOfAnotherPostgresVersion(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("PG_VERSION"), "17\n");
        assertThatThrownBy(() -> new DataFolder(folder).requireOurVersion())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("PostgreSQL 17");
    }

    @Test
    void acceptsAnEmptyFolder(@TempDir Path folder) {
        var data = new DataFolder(folder);
        data.requireOurVersion();
        data.requireNoOtherOwner();
        data.stopOrphan();
    }

    @Test
    void leavesAForeignProcessAloneWhoseNumberStandsInAStaleFile(@TempDir Path folder) throws IOException {
        long self = ProcessHandle.current().pid();
        Files.writeString(folder.resolve("postmaster.pid"), self + "\n");
        new DataFolder(folder).stopOrphan();
        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }

    @Test
    void expectsTheVersionThatTheJarCarries(@Autowired JdbcTemplate database) {
        int number = database.queryForObject("select current_setting('server_version_num')::int", Integer.class);
        assertThat(String.valueOf(number / 10000)).isEqualTo(DataFolder.POSTGRES);
    }
}
