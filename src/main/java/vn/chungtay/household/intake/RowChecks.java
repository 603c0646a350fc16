package vn.chungtay.household.intake;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chungtay.household.registry.Duplicates;
import vn.chungtay.household.registry.FactsReader;
import vn.chungtay.household.registry.Field;
import vn.chungtay.household.registry.HouseholdFacts;
import vn.chungtay.household.registry.Problem;
import vn.chungtay.household.registry.Reading;

/** Checks the rows of a list each by itself, against each other and against the registry. */
@Component
class RowChecks {

    private final FactsReader reader;
    private final Duplicates duplicates;

    RowChecks(FactsReader reader, Duplicates duplicates) {
        this.reader = reader;
        this.duplicates = duplicates;
    }

    List<CheckedRow> check(String unitId, List<SheetRow> sheet, Head head) {
        List<CheckedRow> rows = new ArrayList<>();
        for (SheetRow row : sheet) {
            if (row.number() > head.rowNumber()) {
                head.texts(row).map(texts -> read(row.number(), texts)).ifPresent(rows::add);
            }
        }
        return againstRegistry(unitId, againstEachOther(rows));
    }

    CheckedRow read(int number, Map<Field, String> texts) {
        Reading reading = reader.read(texts);
        return new CheckedRow(number, texts, reading.facts(), reading.problems());
    }

    /** The first of two rows of one family stays; the other names it. */
    private static List<CheckedRow> againstEachOther(List<CheckedRow> rows) {
        Map<String, List<CheckedRow>> seen = new HashMap<>();
        return rows.stream().map(row -> unlessSeen(row, seen)).toList();
    }

    private static CheckedRow unlessSeen(CheckedRow row, Map<String, List<CheckedRow>> seen) {
        HouseholdFacts facts = row.facts();
        if (facts == null) {
            return row;
        }
        for (String key : facts.keys()) {
            List<CheckedRow> alike = seen.computeIfAbsent(key, any -> new ArrayList<>());
            for (CheckedRow earlier : alike) {
                if (facts.isSameFamily(requireNonNull(earlier.facts()))) {
                    return row.with(Problem.error(Field.HEAD_NAME, "Trùng với dòng " + earlier.number() + " của tệp."));
                }
            }
            alike.add(row);
        }
        return row;
    }

    List<CheckedRow> againstRegistry(String unitId, List<CheckedRow> rows) {
        List<HouseholdFacts> readable = rows.stream()
                .filter(row -> row.facts() != null)
                .map(row -> requireNonNull(row.facts()))
                .toList();
        List<Optional<Problem>> clashes = duplicates.among(unitId, readable);
        Map<HouseholdFacts, @Nullable Problem> byFamily = new HashMap<>();
        for (int i = 0; i < readable.size(); i++) {
            byFamily.put(readable.get(i), clashes.get(i).orElse(null));
        }
        return rows.stream().map(row -> unlessKnown(row, byFamily)).toList();
    }

    private static CheckedRow unlessKnown(CheckedRow row, Map<HouseholdFacts, @Nullable Problem> clashes) {
        HouseholdFacts facts = row.facts();
        Problem clash = facts == null ? null : clashes.get(facts);
        return clash == null ? row : row.with(clash);
    }
}
