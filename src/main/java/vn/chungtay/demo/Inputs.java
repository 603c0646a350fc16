package vn.chungtay.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.chungtay.tasklist.form.Submission;

/** What an officer types into the form of a task. */
final class Inputs {

    private final Map<String, List<String>> texts = new TreeMap<>();

    static Inputs none() {
        return new Inputs();
    }

    static Inputs with(String key, Object value) {
        return none().and(key, value);
    }

    Inputs and(String key, Object value) {
        texts.put(key, List.of(value instanceof LocalDate date ? date.toString() : String.valueOf(value)));
        return this;
    }

    /** An input of a table. */
    Inputs row(Object row, String column, Object value) {
        return and("row." + row + "." + column, value);
    }

    Submission submission() {
        return new Submission(texts, Map.of());
    }
}
