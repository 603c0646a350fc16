package vn.chungtay.workflow;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A user task of a running case, as the engine knows it.
 *
 * @param taskKey the id of the task in its model
 * @param variables ids and primitives, as they stand now
 */
public record TaskRef(
        String taskId,
        String processKey,
        String taskKey,
        String caseKey,
        String processInstanceId,
        Map<String, Object> variables) {

    /** A variable that holds the id of a row. */
    public long id(String variable) {
        if (find(variable) instanceof Number number) {
            return number.longValue();
        }
        throw new IllegalStateException("%s: no id in the variable %s".formatted(taskKey, variable));
    }

    public String text(String variable) {
        if (find(variable) instanceof String text) {
            return text;
        }
        throw new IllegalStateException("%s: no text in the variable %s".formatted(taskKey, variable));
    }

    private @Nullable Object find(String variable) {
        return variables.get(variable);
    }
}
