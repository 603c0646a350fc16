package vn.chungtay.nomination.round;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chungtay.funding.Stream;
import vn.chungtay.household.HouseholdView;
import vn.chungtay.money.Dong;
import vn.chungtay.nomination.RejectionReason;

/** A family of a round as pages and papers show it. @param village whose meeting voted on it */
public record EntryLine(
        long entryId,
        HouseholdView family,
        String village,
        EntryState state,
        @Nullable Integer votes,
        @Nullable RejectionReason reason,
        @Nullable String note,
        @Nullable Stream expectedStream,
        @Nullable Dong amount,
        @Nullable String supplementReasons,
        @Nullable LocalDate supplementDue,
        List<String> openObjections,
        boolean forCommittee) {

    public EntryLine {
        openObjections = List.copyOf(openObjections);
    }

    public boolean held() {
        return !openObjections.isEmpty();
    }

    public boolean canWithdraw() {
        return state == EntryState.POSTED || state == EntryState.SUPPLEMENT;
    }

    /** Whether people may still object to it. */
    public boolean isOnList() {
        return state.isOpen() || state == EntryState.APPROVED;
    }
}
