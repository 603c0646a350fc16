package vn.chungtay.construction;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.chungtay.platform.Refusal;

/**
 * The measured quality of a house: "3 cứng" (hard foundation, hard frame and walls, hard roof), area and life.
 * TT 01/2022/TT-BXD asks of a new house at least 30 m², "3 cứng" and a life of at least 20 years.
 *
 * @param areaM2 floor area in square metres
 * @param lifeYears expected life in years
 */
@Embeddable
public record MeasuredHouse(
        @Column(name = "area_m2") BigDecimal areaM2,
        boolean hardFoundation,
        boolean hardFrame,
        boolean hardRoof,
        int lifeYears) {

    static final MeasuredHouse NONE = new MeasuredHouse(BigDecimal.ZERO, false, false, false, 0);

    /** What the house lacks against the standard, in Vietnamese; empty when it meets it. */
    List<String> shortfalls(QualityStandard standard) {
        List<String> missing = new ArrayList<>();
        if (areaM2.compareTo(standard.minAreaM2()) < 0) {
            missing.add("diện tích dưới " + standard.minAreaM2().toPlainString().replace('.', ',') + " m²");
        }
        if (!hardFoundation) {
            missing.add("nền, móng chưa cứng");
        }
        if (!hardFrame) {
            missing.add("khung, tường chưa cứng");
        }
        if (!hardRoof) {
            missing.add("mái chưa cứng");
        }
        if (lifeYears < standard.minLifeYears()) {
            missing.add("tuổi thọ dưới " + standard.minLifeYears() + " năm");
        }
        return missing;
    }

    /** @throws Refusal if the house can't be accepted as it is */
    void requireMeets(QualityStandard standard) {
        List<String> missing = shortfalls(standard);
        if (!missing.isEmpty()) {
            throw new Refusal("Chưa nghiệm thu được: " + String.join("; ", missing)
                    + ". Hãy ghi kết quả “Có sai sót” và nội dung cần khắc phục.");
        }
    }
}
