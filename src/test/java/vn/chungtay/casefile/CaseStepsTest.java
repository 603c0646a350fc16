package vn.chungtay.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.ChungTayTest;
import vn.chungtay.workflow.StepTaken;

@ChungTayTest
@Transactional
class CaseStepsTest {

    private static final Instant NOON = Instant.parse("2025-02-06T05:00:00Z");

    @Autowired
    CaseSteps steps;

    @Autowired
    ApplicationEventPublisher events;

    @Test
    void keepsTheEventsOfACase() {
        take("HN-1999-XX-0001", "Hộ được phê duyệt", "startEvent");
        take("HN-1999-XX-0001", "Đã về nhà mới", "noneEndEvent");
        take("HN-1999-XX-0001-C1", "Đã chi", "noneEndEvent");
        take("HN-1999-XX-00010", "Của hồ sơ khác", "startEvent");
        assertThat(steps.of("HN-1999-XX-0001"))
                .extracting(Moment::what)
                .containsExactly("Hộ được phê duyệt", "Đã về nhà mới");
    }

    @Test
    void leavesOutWhatIsToldElsewhereOrHasNoName() {
        take("HN-1999-XX-0002", "Ghi ngày khởi công", "userTask");
        take("HN-1999-XX-0002", "Giai đoạn đạt?", "exclusiveGateway");
        take("HN-1999-XX-0002", null, "startEvent");
        assertThat(steps.of("HN-1999-XX-0002")).isEmpty();
    }

    private void take(String caseKey, @Nullable String name, String kind) {
        events.publishEvent(new StepTaken(caseKey, "house-support", "some_step", name, kind, NOON));
    }
}
