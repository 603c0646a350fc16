package vn.chungtay.tasklist.form;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.chungtay.tasklist.UploadedFile;

/** Small forms and submissions for tests. */
final class Forms {

    private Forms() {}

    /** A form of the given components (single quotes stand for double ones), with its button. */
    static Form of(String... components) {
        String json = "{'type':'default','id':'task_try','components':["
                + String.join(",", components)
                + ",{'type':'button','id':'b','action':'submit','label':'Hoàn thành'}]}";
        return read(json);
    }

    static Form read(String json) {
        return FormReader.read("forms/try.form", json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    /** Names and values in turn. */
    static Submission typed(String... entries) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        for (int i = 0; i < entries.length; i += 2) {
            texts.computeIfAbsent(entries[i], name -> new ArrayList<>()).add(entries[i + 1]);
        }
        return new Submission(texts, Map.of());
    }

    static Submission uploaded(String field, UploadedFile... files) {
        return new Submission(Map.of(), Map.of(field, List.of(files)));
    }

    static Checked check(Form form, String... entries) {
        return form.check(typed(entries), Supplied.NOTHING);
    }

    /** What is wrong with the one field called "x". */
    static String error(String component, String... values) {
        String[] entries = new String[values.length * 2];
        for (int i = 0; i < values.length; i++) {
            entries[2 * i] = "x";
            entries[2 * i + 1] = values[i];
        }
        return check(of(component), entries).errors().get("x");
    }
}
