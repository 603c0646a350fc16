package vn.chungtay.construction;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.chungtay.document.DocumentContent;

/** The minutes of a visit for a stage, pre-filled. */
@Component
class StageMinutes implements DocumentContent {

    private final MinutesContent minutes;
    private final Inspections inspections;

    StageMinutes(MinutesContent minutes, Inspections inspections) {
        this.minutes = minutes;
        this.inspections = inspections;
    }

    @Override
    public String type() {
        return HousePapers.STAGE;
    }

    @Override
    public Map<String, Object> content(String subjectId, LocalDate date) {
        Map<String, Object> content = minutes.of(subjectId, "Xác nhận hoàn thành theo giai đoạn");
        content.put("stage", inspections.nextStage(Long.parseLong(subjectId)).label());
        return content;
    }
}
