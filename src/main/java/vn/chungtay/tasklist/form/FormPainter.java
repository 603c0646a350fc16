package vn.chungtay.tasklist.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chungtay.tasklist.form.Part.Field;
import vn.chungtay.tasklist.form.Part.Group;
import vn.chungtay.tasklist.form.Part.Words;

/** Prepares a form for the page. */
final class FormPainter {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Form form;
    private final @Nullable Submission typed;
    private final Supplied supplied;
    private final Map<String, String> errors;
    private final Map<String, String> plain = new HashMap<>();

    /** @param typed what the officer sent and gets back; null: the form is opened for the first time */
    FormPainter(Form form, @Nullable Submission typed, Supplied supplied, Map<String, String> errors) {
        this.form = form;
        this.typed = typed;
        this.supplied = supplied;
        this.errors = errors;
    }

    FormView paint() {
        return new FormView(paint(form.parts()), form.primary(), form.hasFiles(), FormView.faults(form, errors));
    }

    private List<PartView> paint(List<Part> parts) {
        return parts.stream().map(this::paint).toList();
    }

    private PartView paint(Part part) {
        String hide = json(part.hide());
        boolean off = Visibility.isHidden(part, form, plain);
        if (part instanceof Words words) {
            return new PartView("words", "", words.paragraphs(), List.of(), null, hide, off);
        }
        if (part instanceof Group group) {
            return new PartView("group", group.label(), List.of(), paint(group.parts()), null, hide, off);
        }
        return new PartView("field", "", List.of(), List.of(), paint((Field) part, off), hide, off);
    }

    private FieldView paint(Field field, boolean off) {
        String value = typed == null || field.readOnly()
                ? Shown.value(field.kind(), supplied.initial(field))
                : String.valueOf(
                        typed.texts().getOrDefault(field.key(), List.of("")).get(0));
        if (!off && field.kind() != FieldKind.FILES) {
            remember(field, value);
        }
        return new FieldView(field, value, supplied.options(field), error(field));
    }

    /** Browsers don't keep chosen files when a form comes back. */
    private @Nullable String error(Field field) {
        boolean lost = typed != null && typed.files().containsKey(field.key());
        return errors.getOrDefault(field.key(), lost ? "Chọn lại tệp: tệp của lần gửi trước chưa được ghi." : null);
    }

    /** For the conditions of later parts; what can't be read counts as empty. */
    private void remember(Field field, String value) {
        try {
            String entry = Entries.read(field, supplied.options(field), value);
            if (!entry.isEmpty()) {
                plain.put(field.key(), entry);
            }
        } catch (WrongEntry unreadable) {
            plain.remove(field.key());
        }
    }

    private static @Nullable String json(@Nullable Condition hide) {
        try {
            return hide == null ? null : JSON.writeValueAsString(hide.asData());
        } catch (JsonProcessingException listsAlwaysWrite) {
            throw new IllegalStateException(listsAlwaysWrite);
        }
    }
}
