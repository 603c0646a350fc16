package vn.chungtay.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.ChungTayTest;

@ChungTayTest
@Transactional
class AppendOnlyTest {

    @Autowired
    JdbcTemplate database;

    @Test
    void whatIsWrittenIsNeitherChangedNorRemoved() {
        database.execute("create temporary table posted (word text) on commit drop");
        database.execute("create trigger posted_is_append_only before update or delete or truncate on posted"
                + " for each statement execute function forbid_change()");
        database.update("insert into posted values ('một')");
        for (String change : new String[] {"update posted set word = 'hai'", "delete from posted", "truncate posted"}) {
            database.execute("savepoint before_change");
            assertThatThrownBy(() -> database.execute(change)).hasMessageContaining("append-only");
            database.execute("rollback to savepoint before_change");
        }
        assertThat(database.queryForObject("select word from posted", String.class))
                .isEqualTo("một");
    }
}
