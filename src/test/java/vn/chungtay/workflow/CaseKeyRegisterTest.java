package vn.chungtay.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.ChungTayTest;

@ChungTayTest
class CaseKeyRegisterTest {

    @Autowired
    CaseKeys keys;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @AfterEach
    void forget() {
        database.sql("delete from case_key_register where prefix = 'ZZ'").update();
    }

    @Test
    void twoAtTheSameMomentGetDifferentKeys() throws Exception {
        ExecutorService officers = Executors.newFixedThreadPool(4);
        try {
            List<Future<String>> asked = IntStream.range(0, 40)
                    .mapToObj(i -> officers.submit(() -> transaction.execute(status -> keys.next("ZZ"))))
                    .toList();
            List<String> given = new ArrayList<>();
            for (Future<String> key : asked) {
                given.add(key.get());
            }
            assertThat(given).doesNotHaveDuplicates().hasSize(40).contains("ZZ-2025-VQ-0001", "ZZ-2025-VQ-0040");
        } finally {
            officers.shutdownNow();
        }
    }
}
