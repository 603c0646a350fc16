package vn.chungtay.funding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chungtay.household.BuildType;

/** The levels of support as effective-dated rules. */
public interface SupportLevels {

    /** @throws vn.chungtay.platform.Refusal if no level is in force on that day */
    SupportLevel level(Stream stream, BuildType buildType, LocalDate on);

    Optional<SupportLevel> find(Stream stream, BuildType buildType, LocalDate on);

    /** The rule that a case has kept. */
    SupportLevel get(long ruleId);

    /** All rules, also past and future ones, by stream, type and start. */
    List<SupportLevel> all();
}
