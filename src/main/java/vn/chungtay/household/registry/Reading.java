package vn.chungtay.household.registry;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What came of reading the texts of one family: its facts, unless an error stands in the way. */
public record Reading(@Nullable HouseholdFacts facts, List<Problem> problems) {

    public Reading {
        problems = List.copyOf(problems);
    }

    public Optional<HouseholdFacts> accepted() {
        return Optional.ofNullable(facts);
    }

    public List<Problem> errors() {
        return problems.stream().filter(Problem::blocking).toList();
    }
}
