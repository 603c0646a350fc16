package vn.chungtay.disbursement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.household.HouseholdId;
import vn.chungtay.money.Dong;

/** One payment order as others may read it. */
public record PaymentOrderView(
        long id,
        String orderKey,
        String caseKey,
        String communeId,
        HouseholdId householdId,
        int trancheNo,
        boolean last,
        Dong amount,
        OrderState state,
        @Nullable String payeeAccount,
        @Nullable String sentBackReason,
        @Nullable String returnCode,
        @Nullable String treasuryReference,
        @Nullable LocalDate paidOn,
        @Nullable LocalDate receivedOn,
        @Nullable Long receiptId) {

    /** "Đợt 2 (đợt cuối)". */
    public String title() {
        return "Đợt " + trancheNo + (last ? " (đợt cuối)" : "");
    }
}
