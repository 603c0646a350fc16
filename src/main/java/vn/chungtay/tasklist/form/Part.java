package vn.chungtay.tasklist.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a form, in the order of the file. */
sealed interface Part {

    /** When the piece is left out of the form; null: never. */
    @Nullable
    Condition hide();

    /** Words between the fields. */
    record Words(List<String> paragraphs, @Nullable Condition hide) implements Part {}

    /** Fields under a common heading; hidden together. */
    record Group(String label, List<Part> parts, @Nullable Condition hide) implements Part {}

    /**
     * Something to fill in.
     *
     * @param optionsFrom the key under which the owner of the task supplies the options, when the file doesn't
     * @param readOnly shown, never taken
     */
    record Field(
            String key,
            FieldKind kind,
            String label,
            String hint,
            Rules rules,
            List<Option> options,
            @Nullable String optionsFrom,
            @Nullable String initial,
            boolean readOnly,
            @Nullable Condition hide)
            implements Part {}
}
