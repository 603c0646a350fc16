package vn.chungtay.tasklist.form;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.chungtay.tasklist.UploadedFile;

/**
 * What came from the browser, untouched.
 *
 * @param texts the values of each input, as typed
 * @param files the files of each input, without the empty ones
 */
public record Submission(Map<String, List<String>> texts, Map<String, List<UploadedFile>> files) {

    /** Parameters of the page itself, which are no fields. */
    private static final Set<String> RESERVED = Set.of("_csrf", "row", "ds", "han", "xa", "qt", "tim", "sau");

    /** Nothing entered yet. */
    public static final Submission NONE = new Submission(Map.of(), Map.of());

    public Submission {
        texts = new TreeMap<>(texts);
        texts.keySet().removeAll(RESERVED);
        files = new TreeMap<>(files);
    }

    static boolean isReserved(String name) {
        return RESERVED.contains(name);
    }

    /** A digest by which the same submission is known when it arrives twice. */
    public String digest() {
        return new SubmissionDigest().of(this);
    }

    /** The inputs of a table as typed: by row, then by column. */
    public Map<String, Map<String, String>> rows() {
        return RowInputs.of(this, true).values();
    }

    /** The first value of an input, as typed. */
    String text(String key) {
        List<String> values = texts.getOrDefault(key, List.of());
        return values.isEmpty() ? "" : values.get(0);
    }
}
