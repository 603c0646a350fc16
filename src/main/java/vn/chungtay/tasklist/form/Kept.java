package vn.chungtay.tasklist.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.chungtay.tasklist.form.Part.Field;

/** Something that was typed for a task that somebody else had closed: it stays readable. */
public record Kept(String label, String text) {

    static List<Kept> of(Form form, Submission typed) {
        List<Kept> kept = new ArrayList<>();
        form.fields().forEach(field -> {
            String text = typed.text(field.key());
            if (!text.isBlank()) {
                kept.add(new Kept(field.label(), shown(field, text)));
            }
        });
        typed.rows().forEach((row, cells) -> {
            String text =
                    cells.values().stream().filter(cell -> !cell.isBlank()).collect(Collectors.joining("; "));
            if (!text.isEmpty()) {
                kept.add(new Kept("Dòng " + row, text));
            }
        });
        return kept;
    }

    private static String shown(Field field, String text) {
        if (field.kind() == FieldKind.BOX) {
            return "có đánh dấu";
        }
        return field.options().stream()
                .filter(option -> option.value().equals(text))
                .map(Option::label)
                .findFirst()
                .orElse(text);
    }
}
