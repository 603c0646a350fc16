package vn.chungtay.construction;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.funding.TrancheTrigger;

/** One visit to see whether a stage is complete; never changed. */
@Entity
@Table(name = "stage_check")
class StageCheck {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id = 0L;

    private long houseSupportId;

    @Enumerated(EnumType.STRING)
    private TrancheTrigger stage = TrancheTrigger.HOUSE_COMPLETE;

    private LocalDate checkedOn = LocalDate.EPOCH;
    private boolean passed;
    private @Nullable String note;
    private long checkedBy;

    protected StageCheck() {}

    StageCheck(
            long houseSupportId,
            TrancheTrigger stage,
            LocalDate checkedOn,
            boolean passed,
            @Nullable String note,
            long checkedBy) {
        this.houseSupportId = houseSupportId;
        this.stage = stage;
        this.checkedOn = checkedOn;
        this.passed = passed;
        this.note = note;
        this.checkedBy = checkedBy;
    }

    StageCheckView view() {
        return new StageCheckView(stage, checkedOn, passed, note);
    }
}
