package vn.chungtay.tasklist.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** An object in a form file, which knows where it stands so that every complaint names file and field. */
record Node(String file, @Nullable String field, JsonNode json) {

    /** A part of this object; it may be missing, and is then empty. */
    Node child(String name) {
        return new Node(file, field, json.path(name));
    }

    List<Node> children(String name) {
        return StreamSupport.stream(json.path(name).spliterator(), false)
                .map(element -> new Node(file, nameOf(element), element))
                .toList();
    }

    private @Nullable String nameOf(JsonNode element) {
        String key = element.path("key").asText(element.path("id").asText(""));
        return key.isEmpty() ? field : key;
    }

    boolean has(String name) {
        return json.hasNonNull(name);
    }

    String text(String name) {
        return json.path(name).asText("").strip();
    }

    String required(String name) {
        String text = text(name);
        if (text.isEmpty()) {
            throw unsupported("'" + name + "' is missing");
        }
        return text;
    }

    @Nullable
    BigDecimal number(String name) {
        if (!has(name)) {
            return null;
        }
        try {
            return new BigDecimal(text(name));
        } catch (NumberFormatException notANumber) {
            throw unsupported("'" + name + "' is not a number");
        }
    }

    int integer(String name, int otherwise) {
        BigDecimal number = number(name);
        return number == null ? otherwise : number.intValueExact();
    }

    boolean flag(String name) {
        JsonNode value = json.path(name);
        if (!value.isMissingNode() && !value.isNull() && !value.isBoolean()) {
            throw unsupported("'" + name + "' must be true or false, not an expression");
        }
        return value.asBoolean(false);
    }

    /** Refuses what the renderer would silently ignore. */
    void allow(Set<String> names) {
        json.fieldNames().forEachRemaining(name -> {
            if (!names.contains(name)) {
                throw unsupported("'" + name + "' is not supported here");
            }
        });
    }

    UnsupportedForm unsupported(String problem) {
        return new UnsupportedForm(file, field, problem);
    }
}
