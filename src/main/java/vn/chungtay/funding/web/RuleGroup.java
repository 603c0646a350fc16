package vn.chungtay.funding.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chungtay.funding.Stream;
import vn.chungtay.funding.SupportLevel;
import vn.chungtay.funding.TranchePlan;
import vn.chungtay.household.BuildType;

/** The rules of one stream and type: the level in force today with its tranches, and the levels before and after. */
record RuleGroup(
        Stream stream,
        BuildType buildType,
        @Nullable SupportLevel level,
        @Nullable TranchePlan plan,
        List<SupportLevel> others) {

    static List<RuleGroup> of(List<SupportLevel> levels, List<TranchePlan> plans, LocalDate today) {
        return Arrays.stream(Stream.values())
                .flatMap(stream -> Arrays.stream(BuildType.values())
                        .map(type -> of(
                                stream,
                                type,
                                levels.stream()
                                        .filter(level -> level.stream() == stream && level.buildType() == type)
                                        .toList(),
                                plans,
                                today)))
                .toList();
    }

    private static RuleGroup of(
            Stream stream, BuildType type, List<SupportLevel> levels, List<TranchePlan> plans, LocalDate today) {
        Optional<SupportLevel> current = levels.stream()
                .filter(level -> inForce(level.validFrom(), level.validTo(), today))
                .findFirst();
        TranchePlan plan = plans.stream()
                .filter(known -> known.stream() == stream && known.buildType() == type)
                .filter(known -> inForce(known.validFrom(), known.validTo(), today))
                .findFirst()
                .orElse(null);
        List<SupportLevel> others = levels.stream()
                .filter(level -> !level.equals(current.orElse(null)))
                .toList();
        return new RuleGroup(stream, type, current.orElse(null), plan, others);
    }

    private static boolean inForce(LocalDate from, @Nullable LocalDate to, LocalDate today) {
        return !today.isBefore(from) && (to == null || !today.isAfter(to));
    }
}
