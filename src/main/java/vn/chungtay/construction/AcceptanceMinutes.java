package vn.chungtay.construction;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.chungtay.document.DocumentContent;

/** The minutes of the acceptance, pre-filled with the standard that the house must meet. */
@Component
class AcceptanceMinutes implements DocumentContent {

    private final MinutesContent minutes;
    private final HouseSupports supports;
    private final QualityStandards standards;

    AcceptanceMinutes(MinutesContent minutes, HouseSupports supports, QualityStandards standards) {
        this.minutes = minutes;
        this.supports = supports;
        this.standards = standards;
    }

    @Override
    public String type() {
        return HousePapers.ACCEPTANCE;
    }

    @Override
    public Map<String, Object> content(String subjectId, LocalDate date) {
        Map<String, Object> content = minutes.of(subjectId, "Nghiệm thu, xác nhận hoàn thành đưa vào sử dụng");
        HouseSupportView house = supports.get(Long.parseLong(subjectId));
        content.put(
                "points",
                standards
                        .inForce(house.buildType(), date)
                        .map(AcceptanceMinutes::points)
                        .orElse(List.of()));
        return content;
    }

    private static List<Point> points(QualityStandard standard) {
        return List.of(
                new Point(
                        "Diện tích sàn",
                        "từ " + standard.minAreaM2().stripTrailingZeros().toPlainString() + " m²"),
                new Point("Nền, móng", "cứng"),
                new Point("Khung, tường", "cứng"),
                new Point("Mái", "cứng"),
                new Point("Tuổi thọ", "từ " + standard.minLifeYears() + " năm"));
    }

    /** One line of the table to fill in by hand. */
    record Point(String label, String required) {}
}
