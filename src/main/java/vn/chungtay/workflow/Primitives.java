package vn.chungtay.workflow;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps facts out of the engine: a variable is an id or decides the road, and all else belongs in a domain table. */
final class Primitives {

    private static final int LONGEST = 200;

    private Primitives() {}

    static Map<String, Object> checked(Map<String, ?> variables) {
        variables.forEach(Primitives::check);
        return new HashMap<>(variables);
    }

    static void check(String name, @Nullable Object value) {
        if (value instanceof String text && text.length() > LONGEST) {
            throw new IllegalArgumentException("Variable " + name + " is longer than " + LONGEST + " characters");
        }
        if (value != null && !isPrimitive(value)) {
            throw new IllegalArgumentException(
                    "Variable " + name + " is a " + value.getClass().getName());
        }
    }

    private static boolean isPrimitive(Object value) {
        return value instanceof String
                || value instanceof Boolean
                || value instanceof Long
                || value instanceof Integer
                || value instanceof Short;
    }
}
