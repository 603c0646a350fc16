package vn.chungtay.document.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Breaks a heading into lines of like length, as a typist would: no lonely word, no name torn apart. */
final class Balance {

    private static final Set<String> LEADING = Set.of(
            "xã", "huyện", "tỉnh", "thôn", "thị", "số", "ngày", "tháng", "năm", "đợt", "điều", "phụ", "và", "của");
    private static final long TORN = 400;

    private final String[] words;
    private final int limit;

    private Balance(String text, int limit) {
        this.words = text.strip().split(" +");
        this.limit = limit;
    }

    /** @param limit letters that a line holds at most; a longer word keeps a line of its own */
    static List<String> lines(String text, int limit) {
        return new Balance(text, limit).lines();
    }

    /** Least cost first: cost[i] of the words from i on, next[i] where the line that begins there ends. */
    private List<String> lines() {
        int wanted = (String.join(" ", words).length() + limit - 1) / limit;
        double ideal = (double) String.join(" ", words).length() / wanted;
        double[] cost = new double[words.length + 1];
        int[] next = new int[words.length + 1];
        for (int from = words.length - 1; from >= 0; from--) {
            cost[from] = Double.MAX_VALUE;
            for (int to = from + 1; to <= words.length && (to == from + 1 || width(from, to) <= limit); to++) {
                double whole = cost[to] + Math.pow(width(from, to) - ideal, 2) + (isTorn(to) ? TORN : 0);
                if (whole <= cost[from]) {
                    cost[from] = whole;
                    next[from] = to;
                }
            }
        }
        return collected(next);
    }

    private List<String> collected(int[] next) {
        List<String> lines = new ArrayList<>();
        for (int from = 0; from < words.length; from = next[from]) {
            lines.add(String.join(" ", Arrays.asList(words).subList(from, next[from])));
        }
        return List.copyOf(lines);
    }

    private int width(int from, int to) {
        int letters = to - from - 1;
        for (int i = from; i < to; i++) {
            letters += words[i].length();
        }
        return letters;
    }

    private boolean isTorn(int at) {
        if (at == words.length) {
            return false;
        }
        String left = words[at - 1];
        String right = words[at];
        boolean name = !isCapitals(right) && startsUpper(left) && startsUpper(right);
        return name || LEADING.contains(left.toLowerCase()) || Character.isDigit(right.charAt(0)) || right.equals("–");
    }

    private static boolean startsUpper(String word) {
        return Character.isUpperCase(word.charAt(0));
    }

    private static boolean isCapitals(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase());
    }
}
