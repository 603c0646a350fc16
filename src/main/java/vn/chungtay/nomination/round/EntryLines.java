package vn.chungtay.nomination.round;

import java.util.Iterator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.chungtay.household.HouseholdView;
import vn.chungtay.household.Households;
import vn.chungtay.nomination.RejectionReasons;

/** Joins the families of a round with what the registry knows of them. */
@Component
class EntryLines {

    private final Households households;
    private final RejectionReasons reasons;

    EntryLines(Households households, RejectionReasons reasons) {
        this.households = households;
        this.reasons = reasons;
    }

    /** In the order given. */
    List<EntryLine> of(List<RoundEntry> entries) {
        Iterator<HouseholdView> families = households
                .all(entries.stream().map(RoundEntry::household).toList())
                .iterator();
        return entries.stream().map(entry -> line(entry, families.next())).toList();
    }

    private EntryLine line(RoundEntry entry, HouseholdView family) {
        String code = entry.reasonCode();
        return new EntryLine(
                entry.id(),
                family,
                entry.village(),
                entry.state(),
                entry.votes(),
                code == null ? null : reasons.get(code),
                entry.note(),
                entry.expectedStream(),
                entry.proposedAmount(),
                entry.supplementReasons(),
                entry.supplementDue(),
                entry.openObjections(),
                entry.isForCommittee());
    }
}
