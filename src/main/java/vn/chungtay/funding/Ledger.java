package vn.chungtay.funding;

import java.util.List;
import vn.chungtay.household.HouseholdId;
import vn.chungtay.money.Dong;

/** The append-only book of committed and paid money. Posting the same reference again changes nothing. */
public interface Ledger {

    /** @throws vn.chungtay.platform.Refusal if the allocation doesn't hold so much */
    void pay(long allocationId, Dong amount, String ref);

    /** Money that comes back after payment. @throws vn.chungtay.platform.Refusal if so much was not paid */
    void giveBack(long allocationId, Dong amount, String ref);

    Balance ofSource(long sourceId);

    Balance ofHousehold(HouseholdId householdId);

    List<Posting> postings(HouseholdId householdId);

    /** The sources whose own figures differ from the sum of their postings: none, if all is well. */
    List<Long> unreconciledSources();
}
