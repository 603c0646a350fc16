package vn.chungtay.construction;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One inspection of the finished house; never changed. */
@Entity
@Table(name = "house_acceptance")
class Acceptance {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id = 0L;

    private long houseSupportId;
    private LocalDate inspectedOn = LocalDate.EPOCH;

    @Embedded
    private MeasuredHouse quality = MeasuredHouse.NONE;

    private boolean accepted;

    @Column(name = "defects")
    private @Nullable String defects;

    private long inspectedBy;

    protected Acceptance() {}

    Acceptance(
            long houseSupportId,
            LocalDate inspectedOn,
            MeasuredHouse quality,
            boolean accepted,
            @Nullable String defects,
            long inspectedBy) {
        this.houseSupportId = houseSupportId;
        this.inspectedOn = inspectedOn;
        this.quality = quality;
        this.accepted = accepted;
        this.defects = defects;
        this.inspectedBy = inspectedBy;
    }

    AcceptanceView view() {
        return new AcceptanceView(inspectedOn, quality, accepted, defects);
    }
}
