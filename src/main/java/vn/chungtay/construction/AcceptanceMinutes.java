package vn.chungtay.construction;

import java.time.LocalDate;
import java.util.ArrayList;
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

    /** A bound of zero asks for nothing: a repaired house has no least area. */
    private static List<Point> points(QualityStandard standard) {
        List<Point> points = new ArrayList<>(
                List.of(new Point("Nền, móng", "cứng"), new Point("Khung, tường", "cứng"), new Point("Mái", "cứng")));
        if (standard.minAreaM2().signum() > 0) {
            String area = standard.minAreaM2().stripTrailingZeros().toPlainString();
            points.add(0, new Point("Diện tích sàn", "từ " + area + " m²"));
        }
        if (standard.minLifeYears() > 0) {
            points.add(new Point("Tuổi thọ", "từ " + standard.minLifeYears() + " năm"));
        }
        return points;
    }

    /** One line of the table to fill in by hand. */
    record Point(String label, String required) {}
}
