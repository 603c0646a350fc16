package vn.chungtay.tasklist.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads a condition; anything outside the grammar is an IllegalArgumentException that says what was found. */
final class ConditionParser {

    private static final Set<String> OPERATORS = Set.of("=", "!=", "<", "<=", ">", ">=");

    private final ConditionTokens tokens;

    private ConditionParser(ConditionTokens tokens) {
        this.tokens = tokens;
    }

    static Condition parse(String expression) {
        String body = expression.strip();
        if (!body.startsWith("=")) {
            throw new IllegalArgumentException("a condition starts with '='");
        }
        ConditionParser parser = new ConditionParser(new ConditionTokens(body.substring(1)));
        Condition condition = parser.any();
        parser.tokens.expectEnd();
        return condition;
    }

    private Condition any() {
        return joined("or", true, this::all);
    }

    private Condition all() {
        return joined("and", false, this::single);
    }

    private Condition joined(String word, boolean deciding, Supplier<Condition> part) {
        List<Condition> parts = new ArrayList<>(List.of(part.get()));
        while (tokens.takeIf(word)) {
            parts.add(part.get());
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.Joined(deciding, List.copyOf(parts));
    }

    private Condition single() {
        if (tokens.takeIf("not")) {
            tokens.expect("(");
            return new Condition.Not(closed());
        }
        return tokens.takeIf("(") ? closed() : comparison();
    }

    private Condition closed() {
        Condition inner = any();
        tokens.expect(")");
        return inner;
    }

    private Condition comparison() {
        String field = tokens.name();
        if (tokens.takeIf("in")) {
            return new Comparison(field, "in", literals());
        }
        String operator = tokens.take();
        if (!OPERATORS.contains(operator)) {
            throw new IllegalArgumentException(
                    "'" + field + "' must be compared with a literal, found '" + operator + "'");
        }
        return new Comparison(field, operator, one(literal()));
    }

    private List<@Nullable Object> literals() {
        String closing = tokens.takeIf("[") ? "]" : ")";
        if (closing.equals(")")) {
            tokens.expect("(");
        }
        List<@Nullable Object> literals = one(literal());
        while (tokens.takeIf(",")) {
            literals.add(literal());
        }
        tokens.expect(closing);
        return literals;
    }

    private @Nullable Object literal() {
        String token = tokens.take();
        if (token.startsWith("\"")) {
            return token.substring(1, token.length() - 1).replace("\\\"", "\"").replace("\\\\", "\\");
        }
        return switch (token) {
            case "true", "false" -> Boolean.valueOf(token);
            case "null" -> null;
            default -> number(token);
        };
    }

    private static BigDecimal number(String token) {
        try {
            return new BigDecimal(token);
        } catch (NumberFormatException notANumber) {
            throw new IllegalArgumentException("expected a text, a number, true, false or null, found '" + token + "'");
        }
    }

    private static List<@Nullable Object> one(@Nullable Object literal) {
        List<@Nullable Object> list = new ArrayList<>();
        list.add(literal);
        return list;
    }
}
