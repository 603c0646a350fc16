package vn.chungtay.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chungtay.ChungTayTest;
import vn.chungtay.calendar.MovableClock;
import vn.chungtay.organisation.TestOfficers;
import vn.chungtay.platform.Refusal;

@ChungTayTest
class DocumentRegisterTest {

    private static final int WRITERS = 4;

    @Autowired
    SampleDocuments samples;

    @Autowired
    Documents documents;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    @Test
    void manyWritersLeaveNoGapAndNoDouble() throws Exception {
        List<Long> drafts = Stream.generate(samples::notice).limit(12).toList();
        ExecutorService leaders = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Future<Object>> approvals = leaders.invokeAll(drafts.stream()
                    .<Callable<Object>>map(
                            id -> () -> samples.as(TestOfficers.YENPHUC_CHAIR, () -> samples.approve(id)))
                    .toList());
            for (Future<Object> approval : approvals) {
                approval.get();
            }
        } finally {
            leaders.shutdown();
        }
        assertNoGap(2025);
    }

    @Test
    void oneDraftApprovedByTwoLeadersAtOnceGetsOneNumber() throws Exception {
        long id = samples.notice();
        ExecutorService leaders = Executors.newFixedThreadPool(2);
        try {
            var approve = (Callable<Boolean>) () -> {
                try {
                    samples.as(TestOfficers.YENPHUC_CHAIR, () -> samples.approve(id));
                    return true;
                } catch (Refusal toldWhoWasFirst) {
                    return false;
                }
            };
            List<Future<Boolean>> both = leaders.invokeAll(List.of(approve, approve));
            assertThat(List.of(both.get(0).get(), both.get(1).get())).containsExactlyInAnyOrder(true, false);
        } finally {
            leaders.shutdown();
        }
        assertNoGap(2025);
    }

    @Test
    void aFailedRenderingUsesNoNumber() {
        long id = samples.notice();
        long before = numbers(2025).size();
        database.sql("update document set subject_id = 'broken' where id = ?")
                .param(id)
                .update();

        assertThatThrownBy(() -> samples.as(TestOfficers.YENPHUC_CHAIR, () -> samples.approve(id)))
                .isInstanceOf(NumberFormatException.class);

        assertThat(documents.get(id).state()).isEqualTo(DocumentState.DRAFT);
        samples.approvedNotice();
        assertThat(numbers(2025)).hasSize((int) before + 1);
        assertNoGap(2025);
    }

    @Test
    void theYearBeginsWith01InVietnameseTime() {
        Instant now = clock.instant();
        try {
            clock.moveTo(at("2024-12-31T23:59:00+07:00"));
            assertThat(documents.get(samples.approvedNoticeOfDiemHe()).number()).isEqualTo("01/TB-UBND");
            assertThat(documents.get(samples.approvedNoticeOfDiemHe()).number()).isEqualTo("02/TB-UBND");
            clock.moveTo(at("2025-01-01T00:01:00+07:00"));
            DocumentView first = documents.get(samples.approvedNoticeOfDiemHe());
            assertThat(first.number()).isEqualTo("01/TB-UBND");
            assertThat(first.date()).hasToString("2025-01-01");
        } finally {
            clock.moveTo(now);
        }
    }

    private static Instant at(String time) {
        return OffsetDateTime.parse(time).toInstant();
    }

    private void assertNoGap(int year) {
        List<Integer> numbers = numbers(year);
        assertThat(numbers)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, numbers.size()).boxed().toList());
    }

    private List<Integer> numbers(int year) {
        return database.sql("""
                        select number from document_register
                        where unit_id = 'VQ.YENPHUC' and series = 'MẪU' and year = ? order by number
                        """).param(year).query(Integer.class).list();
    }
}
