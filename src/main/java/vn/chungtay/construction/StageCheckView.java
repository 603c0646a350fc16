package vn.chungtay.construction;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.funding.TrancheTrigger;

/** What one visit for a stage found. */
public record StageCheckView(
        TrancheTrigger stage,
        LocalDate checkedOn,
        boolean passed,
        @Nullable String note) {}
