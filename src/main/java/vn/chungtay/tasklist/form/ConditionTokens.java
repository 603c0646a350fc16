package vn.chungtay.tasklist.form;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a condition, taken one by one. */
final class ConditionTokens {

    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(\"(?:[^\"\\\\]|\\\\[\"\\\\])*\"|-?\\d+(?:\\.\\d+)?|[A-Za-z_][A-Za-z0-9_]*|<=|>=|!=|[=<>()\\[\\],])\\s*");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Set<String> WORDS = Set.of("and", "or", "not", "in", "true", "false", "null");

    private final Deque<String> tokens = new ArrayDeque<>();

    ConditionTokens(String expression) {
        Matcher matcher = TOKEN.matcher(expression);
        int position = 0;
        while (position < expression.length()) {
            if (!matcher.find(position) || matcher.start() != position) {
                throw new IllegalArgumentException("not understood: '" + expression.substring(position) + "'");
            }
            tokens.add(matcher.group(1));
            position = matcher.end();
        }
    }

    String take() {
        String token = tokens.poll();
        if (token == null) {
            throw new IllegalArgumentException("the condition ends too early");
        }
        return token;
    }

    boolean takeIf(String token) {
        return token.equals(tokens.peek()) && tokens.poll() != null;
    }

    void expect(String token) {
        String found = take();
        if (!found.equals(token)) {
            throw new IllegalArgumentException("expected '" + token + "', found '" + found + "'");
        }
    }

    String name() {
        String token = take();
        if (!NAME.matcher(token).matches() || WORDS.contains(token)) {
            throw new IllegalArgumentException("expected a field's key, found '" + token + "'");
        }
        return token;
    }

    void expectEnd() {
        if (!tokens.isEmpty()) {
            throw new IllegalArgumentException("'" + tokens.peek() + "' is outside the supported grammar");
        }
    }
}
