package vn.chungtay.tasklist;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.chungtay.platform.Refusal;

/**
 * Sends the officer back to fields of the form, or to inputs {@code row.<id>.<column>}; each sentence stands under its
 * field, and the action bar leads there.
 */
public class FieldRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, String> sentences;

    public FieldRefusal(String field, String sentence) {
        this(Map.of(field, sentence));
    }

    /** @param sentences by field, in the order in which they stand on the page; not empty */
    public FieldRefusal(Map<String, String> sentences) {
        super(sentences.values().iterator().next());
        this.sentences = new LinkedHashMap<>(sentences);
    }

    /** The first field. */
    public String field() {
        return sentences.keySet().iterator().next();
    }

    public Map<String, String> sentences() {
        return sentences;
    }
}
