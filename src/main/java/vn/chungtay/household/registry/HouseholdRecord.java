package vn.chungtay.household.registry;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.chungtay.household.HouseholdView;

/**
 * A family's whole record for its page.
 *
 * @param version what a correction must start from
 * @param texts every known fact
 * @param warnings what must still be mended
 */
public record HouseholdRecord(
        HouseholdView view,
        int version,
        Map<Field, String> texts,
        List<Problem> warnings,
        List<CorrectionView> corrections,
        String changedBy,
        Instant changedAt) {}
