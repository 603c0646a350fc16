package vn.chungtay.construction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.household.BuildType;

/** What a house must be to be accepted: an effective-dated rule. Area in m², life in years. */
@Entity
@Table(name = "quality_standard")
class QualityStandard {

    @Id
    private Long id = 0L;

    @Enumerated(EnumType.STRING)
    private BuildType buildType = BuildType.NEW;

    @Column(name = "min_area_m2")
    private BigDecimal minAreaM2 = BigDecimal.ZERO;

    private int minLifeYears;
    private String legalBasis = "";
    private LocalDate validFrom = LocalDate.EPOCH;
    private @Nullable LocalDate validTo;

    protected QualityStandard() {}

    QualityStandard(BuildType buildType, BigDecimal minAreaM2, int minLifeYears, String legalBasis) {
        this.buildType = buildType;
        this.minAreaM2 = minAreaM2;
        this.minLifeYears = minLifeYears;
        this.legalBasis = legalBasis;
    }

    BigDecimal minAreaM2() {
        return minAreaM2;
    }

    int minLifeYears() {
        return minLifeYears;
    }

    String legalBasis() {
        return legalBasis;
    }
}
