package vn.chungtay.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.chungtay.calendar.DayStrip;
import vn.chungtay.calendar.Deadline;
import vn.chungtay.calendar.DeadlineState;
import vn.chungtay.calendar.DueWords;
import vn.chungtay.calendar.WhyDue;
import vn.chungtay.money.Dong;
import vn.chungtay.platform.Pages;
import vn.chungtay.tasklist.WaitingTask;

class CasePageTest {

    private static final Instant NOON = Instant.parse("2025-02-06T05:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2025, 2, 11);

    @Test
    void tellsInOneLookWhereTheCaseStands() {
        assertThat(render(running()))
                .contains("Hộ Nông Văn Mẫu, thôn Nà Mẫu, xã Điềm He", "Bước 2 trong 3")
                .contains("Chưa ai nhận", "UBND xã Điềm He, từ 06/02/2025", "due--ontime", "Vì sao?")
                .contains("Vì sao hạn là 11/02/2025?", "5 ngày làm việc kể từ ngày 04/02/2025.", "nghỉ 08–09")
                .contains("28.000.000 đ", "trong 60.000.000 đ được duyệt", "đã chi ngày 15/01/2025");
    }

    @Test
    void offersTheReaderHisTask() {
        assertThat(render(running())).contains("href=\"/viec/t1\"", ">Xác nhận xong mái</a>");
    }

    @Test
    void tellsTheHistoryInWordsAndInTheDiagram() {
        assertThat(render(running()))
                .contains("12:00 ngày 06/02/2025, Nông Thị Mẫu", "is-issue")
                .contains("data-diagram=\"/ho-so/HN-2025-VQ-0068/so-do\"", "data-past=\"start_a task_b\"");
    }

    @Test
    void anEndedCaseWaitsForNobody() {
        CaseView ended = view(List.of(), List.of(new CaseStage("Bàn giao", DUE, CaseStage.State.DONE)));
        assertThat(render(ended)).contains("Đã kết thúc").doesNotContain("Người giữ", "Vì sao hạn");
    }

    private static CaseView running() {
        Deadline deadline = new Deadline(
                1L,
                "house-support.task_confirmStage",
                "Xác nhận",
                "HN-2025-VQ-0068",
                "x",
                LocalDate.of(2025, 2, 4),
                DUE,
                NOON,
                "5 ngày làm việc kể từ ngày 04/02/2025.",
                DeadlineState.OPEN);
        WaitingTask waiting = new WaitingTask(
                "t1",
                "Xác nhận xong mái",
                null,
                "UBND xã Điềm He",
                NOON,
                new DueWords.Due("11/02/2025", "ontime", "còn 3 ngày"),
                new WhyDue.Reason(
                        deadline,
                        List.of(new DayStrip.Cell("05", "", "is-past"), new DayStrip.Cell("", "nghỉ 08–09", "is-off"))),
                true);
        return view(
                List.of(waiting),
                List.of(
                        new CaseStage("Khởi công", LocalDate.of(2025, 1, 2), CaseStage.State.DONE),
                        new CaseStage("Xong mái", null, CaseStage.State.NOW),
                        new CaseStage("Bàn giao", null, CaseStage.State.AHEAD)));
    }

    private static CaseView view(List<WaitingTask> waiting, List<CaseStage> stages) {
        CaseMoney money = new CaseMoney(
                Dong.of(60_000_000),
                List.of(new CaseMoney.Source("Giảm nghèo", Dong.of(60_000_000), Dong.of(28_000_000))),
                List.of(new CaseMoney.Payment("Đợt 1", Dong.of(28_000_000), "đã chi", LocalDate.of(2025, 1, 15))));
        return new CaseView(
                "HN-2025-VQ-0068",
                "Hộ Nông Văn Mẫu, thôn Nà Mẫu, xã Điềm He",
                List.of("HN-2025-VQ-0068", "Hộ nghèo"),
                new Link("/ho/68", "Hộ Nông Văn Mẫu"),
                List.of(),
                stages,
                money,
                List.of(),
                waiting,
                null,
                List.of(),
                List.of(),
                List.of(
                        Moment.plain(NOON, "Ghi ngày khởi công", "Nông Thị Mẫu"),
                        Moment.issue(NOON, "Kho bạc trả lại lệnh chi", null)),
                List.of("start_a", "task_b"),
                waiting.isEmpty() ? List.of() : List.of("task_c"));
    }

    private static String render(CaseView file) {
        return new Pages().render("casefile/case", "/ho-so/" + file.caseKey(), Map.of("file", file));
    }
}
