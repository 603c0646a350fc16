package vn.chungtay.household.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.chungtay.household.registry.Field;
import vn.chungtay.household.registry.Problem;
import vn.chungtay.household.registry.Section;

/** A part of the family's form. */
record FormSection(String label, List<FormField> fields) {

    static List<FormSection> all(Map<Field, String> texts, List<Problem> problems) {
        return Arrays.stream(Section.values())
                .map(section -> new FormSection(
                        section.label(),
                        Field.of(section).stream()
                                .map(field -> field(field, texts, problems))
                                .toList()))
                .toList();
    }

    private static FormField field(Field field, Map<Field, String> texts, List<Problem> problems) {
        String error = problems.stream()
                .filter(problem -> problem.blocking() && problem.field() == field)
                .map(Problem::message)
                .findFirst()
                .orElse(null);
        return new FormField(field, texts.getOrDefault(field, ""), error);
    }
}
