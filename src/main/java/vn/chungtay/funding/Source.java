package vn.chungtay.funding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.money.Dong;

/**
 * Money that an office may commit to families.
 *
 * @param unitId the office that answers for the source
 * @param committed promised to families by decisions and not released
 * @param paid the part of the committed money that families have received and not given back
 */
public record Source(
        long id,
        String unitId,
        Stream stream,
        FundKind kind,
        String name,
        Dong amount,
        Dong committed,
        Dong paid,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        SourceState state) {

    /** What can still be committed. */
    public Dong left() {
        return amount.minus(committed);
    }

    public boolean isUsable(LocalDate on) {
        return state == SourceState.CONFIRMED && !on.isBefore(validFrom) && (validTo == null || !on.isAfter(validTo));
    }
}
