package vn.chungtay.tasklist.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chungtay.platform.Text;

/**
 * The inputs of a table in the owner's part of the page.
 *
 * @param names the inputs' names as sent
 * @param values by row, then by column
 */
record RowInputs(List<String> names, Map<String, Map<String, String>> values) {

    private static final Pattern NAME = Pattern.compile("row\\.([A-Za-z0-9-]{1,40})\\.([a-z][A-Za-z0-9]{0,39})");
    private static final int MOST_LETTERS = 4000;

    static RowInputs of(Submission submission, boolean taken) {
        List<String> names = new ArrayList<>();
        Map<String, Map<String, String>> values = new LinkedHashMap<>();
        if (taken) {
            submission.texts().forEach((name, sent) -> {
                Matcher matcher = NAME.matcher(name);
                if (matcher.matches() && sent.size() == 1 && sent.get(0).length() <= MOST_LETTERS) {
                    names.add(name);
                    values.computeIfAbsent(matcher.group(1), row -> new LinkedHashMap<>())
                            .put(matcher.group(2), Text.cleanLines(sent.get(0)));
                }
            });
        }
        return new RowInputs(names, values);
    }
}
