package vn.chungtay.tasklist.form;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chungtay.tasklist.form.Part.Field;

/** Reads {@code conditional.hide} and holds it against the fields declared so far: a condition may only look back. */
final class ConditionReader {

    private static final Set<String> CONDITIONAL = Set.of("hide");

    private final Map<String, Field> declared = new HashMap<>();

    void declare(Field field) {
        declared.put(field.key(), field);
    }

    @Nullable
    Condition read(Node node) {
        Node conditional = node.child("conditional");
        if (!conditional.has("hide")) {
            return null;
        }
        conditional.allow(CONDITIONAL);
        try {
            Condition condition = ConditionParser.parse(conditional.text("hide"));
            condition.comparisons().forEach(this::check);
            return condition;
        } catch (IllegalArgumentException outside) {
            throw node.unsupported("conditional.hide: " + outside.getMessage());
        }
    }

    private void check(Comparison comparison) {
        Field field = declared.get(comparison.field());
        if (field == null || field.readOnly() || field.kind() == FieldKind.FILES) {
            throw new IllegalArgumentException(
                    "'" + comparison.field() + "' is not an earlier field that the officer fills in");
        }
        comparison.literals().stream().filter(Objects::nonNull).forEach(literal -> check(field, literal));
    }

    private static void check(Field field, Object literal) {
        Class<?> type = field.kind() == FieldKind.BOX
                ? Boolean.class
                : field.kind().isNumeric() ? BigDecimal.class : String.class;
        if (!type.isInstance(literal)) {
            throw new IllegalArgumentException("'" + field.key() + "' can't be compared with " + literal);
        }
        boolean known = field.optionsFrom() != null
                || !field.kind().isChoice()
                || field.options().stream().anyMatch(option -> option.value().equals(literal));
        if (!known) {
            throw new IllegalArgumentException("'" + field.key() + "' has no option '" + literal + "'");
        }
    }
}
