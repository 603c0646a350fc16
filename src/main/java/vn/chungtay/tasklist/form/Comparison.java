package vn.chungtay.tasklist.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One field against literals: {@code stage = "roof"}, {@code people >= 5}, {@code stage in ("roof", "wall")}. */
record Comparison(String field, String operator, List<@Nullable Object> literals) implements Condition {

    @Override
    public @Nullable Boolean test(Function<String, @Nullable Object> data) {
        Object value = data.apply(field);
        boolean equal = literals.stream().anyMatch(literal -> same(value, literal));
        return switch (operator) {
            case "=", "in" -> equal;
            case "!=" -> !equal;
            default -> ordered(order(value, literals.get(0)));
        };
    }

    private @Nullable Boolean ordered(@Nullable Integer order) {
        if (order == null) {
            return null;
        }
        return switch (operator) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            default -> order >= 0;
        };
    }

    @Override
    public Stream<Comparison> comparisons() {
        return Stream.of(this);
    }

    @Override
    public List<Object> asData() {
        List<Object> data = new ArrayList<>(List.of(operator, field));
        data.add(literals);
        return data;
    }

    private static boolean same(@Nullable Object a, @Nullable Object b) {
        return a instanceof BigDecimal x && b instanceof BigDecimal y ? x.compareTo(y) == 0 : Objects.equals(a, b);
    }

    private static @Nullable Integer order(@Nullable Object a, @Nullable Object b) {
        if (a instanceof BigDecimal x && b instanceof BigDecimal y) {
            return x.compareTo(y);
        }
        return a instanceof String x && b instanceof String y ? Integer.valueOf(x.compareTo(y)) : null;
    }
}
