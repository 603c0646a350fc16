package vn.chungtay.tasklist.form;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chungtay.tasklist.TaskPage;
import vn.chungtay.tasklist.form.Part.Field;

/**
 * What the owner of a task adds to its form.
 *
 * @param initial what fields start with; under a field's {@code valuesKey} its options, a map from value to label
 * @param rows whether inputs of a table are taken
 */
public record Supplied(Map<String, Object> initial, boolean rows) {

    public static final Supplied NOTHING = new Supplied(Map.of(), false);

    public static Supplied by(TaskPage page) {
        return new Supplied(page.initial(), page.rows());
    }

    List<Option> options(Field field) {
        if (field.optionsFrom() == null) {
            return field.options();
        }
        if (!(initial.get(field.optionsFrom()) instanceof Map<?, ?> options)) {
            throw new IllegalStateException("The task's owner supplies no options under " + field.optionsFrom());
        }
        return options.entrySet().stream()
                .map(entry -> new Option(String.valueOf(entry.getKey()), String.valueOf(entry.getValue())))
                .toList();
    }

    @Nullable
    Object initial(Field field) {
        Object value = initial.get(field.key());
        return value != null ? value : field.initial();
    }
}
