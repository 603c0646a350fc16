package vn.chungtay.disbursement;

import java.util.List;
import vn.chungtay.funding.Share;

/**
 * What the house's process asks to be paid.
 *
 * @param caseKey key of the family's house case, "HN-2025-VQ-0068"
 * @param orderKey the case key and "-C" with the number of the tranche
 * @param shares what each of the family's allocations pays of it
 * @param last whether it closes the family's support
 */
public record NewOrder(
        String caseKey,
        String orderKey,
        String communeId,
        long householdId,
        int trancheNo,
        boolean last,
        List<Share> shares) {

    public NewOrder {
        shares = List.copyOf(shares);
    }
}
