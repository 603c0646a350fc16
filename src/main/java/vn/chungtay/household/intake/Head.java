package vn.chungtay.household.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chungtay.household.registry.Field;
import vn.chungtay.platform.Refusal;
import vn.chungtay.platform.Text;

/** Which column holds which field, read from the row of heads without regard to accents, case, spaces and points. */
record Head(int rowNumber, Map<Field, Integer> columns) {

    private static final int ROWS_ABOVE = 20;
    private static final int LEAST_KNOWN = 4;
    private static final Map<String, Field> WORDS = words();

    /** @throws Refusal if no row of heads is found, or a column that must be there is missing */
    static Head find(List<SheetRow> rows) {
        Head head = rows.stream()
                .limit(ROWS_ABOVE)
                .map(Head::of)
                .filter(found -> found.columns.size() >= LEAST_KNOWN)
                .findFirst()
                .orElseThrow(
                        () -> new Refusal(
                                "Không thấy dòng tiêu đề cột như “Họ và tên chủ hộ”, “Thôn”. Chép danh sách sang tệp mẫu rồi gửi lại."));
        head.requireAll();
        return head;
    }

    /** The texts of a row of the list; empty if it holds no family (blank, a sum, a signature). */
    Optional<Map<Field, String>> texts(SheetRow row) {
        Map<Field, String> texts = new EnumMap<>(Field.class);
        columns.forEach((field, column) -> {
            if (!row.cell(column).isEmpty()) {
                texts.put(field, row.cell(column));
            }
        });
        return texts.size() < 3 ? Optional.empty() : Optional.of(texts);
    }

    private static Head of(SheetRow row) {
        Map<Field, Integer> columns = new EnumMap<>(Field.class);
        for (int column = 0; column < row.cells().size(); column++) {
            Field field = WORDS.get(word(row.cell(column)));
            if (field != null) {
                columns.putIfAbsent(field, column);
            }
        }
        return new Head(row.number(), columns);
    }

    private void requireAll() {
        List<String> missing = new ArrayList<>();
        for (Field field : Field.values()) {
            if (field.required() && !columns.containsKey(field)) {
                missing.add("“" + field.label() + "”");
            }
        }
        if (!missing.isEmpty()) {
            throw new Refusal(
                    "Tệp thiếu cột " + String.join(", ", missing) + ". Thêm cột rồi gửi lại, hoặc dùng tệp mẫu.");
        }
    }

    private static Map<String, Field> words() {
        Map<String, Field> words = new HashMap<>();
        for (Field field : Field.values()) {
            Stream.concat(Stream.of(field.label()), field.aliases().stream())
                    .map(Head::word)
                    .collect(Collectors.toSet())
                    .forEach(word -> words.put(word, field));
        }
        return words;
    }

    private static String word(String head) {
        return Text.plain(head).replaceAll("[^a-z0-9]", "");
    }
}
