package vn.chungtay.tasklist.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a form as the page shows it.
 *
 * @param type "words", "group" or "field"
 * @param hide the condition as JSON for the page's script; null: always shown
 * @param off hidden as things stand
 */
public record PartView(
        String type,
        String label,
        List<String> paragraphs,
        List<PartView> parts,
        @Nullable FieldView field,
        @Nullable String hide,
        boolean off) {}
