package vn.chungtay.nomination;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chungtay.funding.Stream;
import vn.chungtay.household.HouseholdView;
import vn.chungtay.money.Dong;

/**
 * One row of a submitted list.
 *
 * @param no its number on the paper, from 1
 * @param expectedStream the stream that the commune expects to pay; the district decides
 * @param proposedAmount by the level of that stream; none if no level was in force
 * @param awaitsDecision false once it was decided, sent back for supplement, struck off after an objection, or withdrawn
 * @param openObjections keys of the objections that hold it now
 */
public record SubmittedFamily(
        long entryId,
        int no,
        HouseholdView household,
        @Nullable Stream expectedStream,
        @Nullable Dong proposedAmount,
        boolean awaitsDecision,
        List<String> openObjections) {

    public SubmittedFamily {
        openObjections = List.copyOf(openObjections);
    }

    /** A held family can't be decided on. */
    public boolean held() {
        return !openObjections.isEmpty();
    }
}
