package vn.chungtay.funding;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chungtay.household.BuildType;
import vn.chungtay.money.Dong;

/**
 * How much a family gets, by its stream and type of building.
 *
 * @param ruleId what a case keeps, so that a later change of the level doesn't touch it
 * @param validTo the last day, none if open
 * @param provisional entered without a text that was read; shown as such
 */
public record SupportLevel(
        long ruleId,
        Stream stream,
        BuildType buildType,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String legalBasis,
        boolean provisional,
        List<LevelPart> parts) {

    public SupportLevel {
        parts = List.copyOf(parts);
    }

    public Dong total() {
        return parts.stream().map(LevelPart::amount).reduce(Dong.ZERO, Dong::plus);
    }
}
