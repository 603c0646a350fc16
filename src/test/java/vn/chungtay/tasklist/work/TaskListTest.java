package vn.chungtay.tasklist.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chungtay.ChungTayTest;
import vn.chungtay.organisation.TestOfficers;
import vn.chungtay.platform.Page;
import vn.chungtay.tasklist.DeskCases;

@ChungTayTest
class TaskListTest {

    @Autowired
    TaskList list;

    @Autowired
    TaskWork work;

    @Autowired
    DeskCases cases;

    @Autowired
    TestOfficers officers;

    @Autowired
    JdbcClient database;

    private String mine;
    private String neighbours;

    @BeforeEach
    void twoCommunesHaveATaskEach() {
        mine = cases.start("VQ.DIEMHE");
        neighbours = cases.start("VQ.YENPHUC");
        officers.signIn(TestOfficers.DIEMHE_OFFICER);
    }

    @AfterEach
    void noTaskStays() {
        cases.close();
        officers.signOut();
    }

    @Test
    void showsTheOwnGroupsTasksOnly() {
        assertThat(keys(DeskFilter.all(Desk.OFFICE))).contains(mine).doesNotContain(neighbours);
        assertThat(list.places(Desk.OFFICE)).containsOnlyKeys("VQ.DIEMHE").containsValue("Điềm He");
    }

    @Test
    void aTaskThatAColleagueHoldsStaysOnTheOfficesDeskOnly() {
        officers.signIn(TestOfficers.DIEMHE_SECOND_OFFICER);
        work.claim(cases.task(mine));
        assertThat(keys(DeskFilter.all(Desk.MINE))).contains(mine);
        officers.signIn(TestOfficers.DIEMHE_OFFICER);

        assertThat(keys(DeskFilter.all(Desk.MINE))).doesNotContain(mine);
        assertThat(keys(DeskFilter.all(Desk.OFFICE))).contains(mine);
        assertThat(list.size(Desk.OFFICE)).isEqualTo(list.size(Desk.MINE) + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"diem he", "ĐIỀM", "xem de nghi", "he   nghị", "vq-9"})
    void wordsAreFoundWithoutAccentsAndCase(String words) {
        assertThat(keys(words(words))).contains(mine);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yên phúc", "%", "_", "diem hoa"})
    void wordsThatDoNotOccurFindNothing(String words) {
        assertThat(keys(words(words))).isEmpty();
    }

    @Test
    void placeAndProcessNarrowTheList() {
        assertThat(keys(new DeskFilter(Desk.OFFICE, null, "VQ.DIEMHE", "desk-errand", "")))
                .contains(mine);
        assertThat(keys(new DeskFilter(Desk.OFFICE, null, "VQ.YENPHUC", "", "")))
                .isEmpty();
        assertThat(keys(new DeskFilter(Desk.OFFICE, null, "", "other", ""))).isEmpty();
    }

    @Test
    void everyWindowShowsWhatItCounts() {
        for (int days : new int[] {-3, 0, 1, 7, 40}) {
            due(cases.start("VQ.DIEMHE"), days);
        }
        DeskFilter all = new DeskFilter(Desk.OFFICE, null, "VQ.DIEMHE", "desk-errand", "");
        DeskCounts counts = list.counts(all);

        for (DueWindow window : DueWindow.values()) {
            assertThat(keys(all.due(window))).hasSize(counts.of(window));
        }
        assertThat(counts.of(DueWindow.OVERDUE)).isEqualTo(1);
        assertThat(counts.of(DueWindow.TODAY)).isEqualTo(1);
        assertThat(counts.all()).isEqualTo(keys(all).size());
    }

    @Test
    void theMostUrgentComesFirstAndPagesFollowWithoutGap() {
        for (int number = 0; number < 27; number++) {
            due(cases.start("VQ.DIEMHE"), number % 3);
        }
        DeskFilter filter = new DeskFilter(Desk.OFFICE, null, "VQ.DIEMHE", "desk-errand", "");
        List<TaskRow> rows = new ArrayList<>();
        Page<TaskRow> page = list.page(filter, null);
        rows.addAll(page.items());
        assertThat(rows).hasSize(25);
        rows.addAll(list.page(filter, page.next()).items());

        assertThat(rows).hasSize(28).doesNotHaveDuplicates();
        assertThat(rows).extracting(TaskRow::dueOn).isSorted();
        assertThat(list.page(filter, "nonsense").items()).hasSize(25);
    }

    private List<String> keys(DeskFilter filter) {
        return list.page(filter, null).items().stream().map(TaskRow::caseKey).toList();
    }

    private static DeskFilter words(String words) {
        return new DeskFilter(Desk.OFFICE, null, "", "", words);
    }

    private void due(String caseKey, int days) {
        database.sql("update task_item set due_on = ? where case_key = ?")
                .params(list.today().plusDays(days), caseKey)
                .update();
    }
}
