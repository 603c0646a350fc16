package vn.chungtay.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.casefile.CaseStage.State.AHEAD;
import static vn.chungtay.casefile.CaseStage.State.DONE;
import static vn.chungtay.casefile.CaseStage.State.NOW;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StagesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 4, 15);

    @Test
    void theFirstWithoutADateIsThePresentOne() {
        assertThat(new Stages(true)
                        .then("Phê duyệt", DAY)
                        .then("Cam kết", null)
                        .then("Khởi công", null)
                        .list())
                .extracting(CaseStage::state)
                .containsExactly(DONE, NOW, AHEAD);
    }

    @Test
    void anEndedCaseHasNoPresentStep() {
        assertThat(new Stages(false)
                        .then("Phê duyệt", DAY)
                        .then("Cam kết", null)
                        .list())
                .extracting(CaseStage::state)
                .containsExactly(DONE, AHEAD);
    }
}
