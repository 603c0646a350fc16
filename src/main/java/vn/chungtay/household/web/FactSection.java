package vn.chungtay.household.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chungtay.household.registry.Field;
import vn.chungtay.household.registry.HouseholdRecord;
import vn.chungtay.household.registry.Problem;
import vn.chungtay.household.registry.Section;

/** A part of the family's page: what is known, and what should be. */
record FactSection(String label, List<Fact> facts) {

    static List<FactSection> of(HouseholdRecord record) {
        return Arrays.stream(Section.values())
                .map(section -> new FactSection(section.label(), facts(section, record)))
                .filter(section -> !section.facts.isEmpty())
                .toList();
    }

    private static List<Fact> facts(Section section, HouseholdRecord record) {
        return Field.of(section).stream()
                .filter(field -> record.texts().containsKey(field) || warning(field, record) != null)
                .map(field -> new Fact(field.label(), record.texts().getOrDefault(field, "–"), warning(field, record)))
                .toList();
    }

    private static @Nullable String warning(Field field, HouseholdRecord record) {
        return record.warnings().stream()
                .filter(problem -> problem.field() == field)
                .map(Problem::message)
                .findFirst()
                .orElse(null);
    }
}
