package vn.chungtay.tasklist.form;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A FEEL condition in the small grammar that forms may use: a field compared with a literal, in, and, or, not. The answer is FEEL's:
 * true, false or null (unknown); whoever asks treats null as false.
 */
sealed interface Condition permits Comparison, Condition.Joined, Condition.Not {

    /**
     * Answers for what has been entered.
     *
     * @param data the value of a field: String, BigDecimal or Boolean; null when empty or hidden
     */
    @Nullable
    Boolean test(Function<String, @Nullable Object> data);

    /** The comparisons inside, to be held against the form's fields. */
    Stream<Comparison> comparisons();

    /** The same as nested lists, for the page's script. */
    List<Object> asData();

    /** FEEL's {@code and} (decided by false) or {@code or} (decided by true). */
    record Joined(boolean deciding, List<Condition> parts) implements Condition {

        @Override
        public @Nullable Boolean test(Function<String, @Nullable Object> data) {
            boolean unknown = false;
            for (Condition part : parts) {
                Boolean answer = part.test(data);
                if (answer == null) {
                    unknown = true;
                } else if (answer == deciding) {
                    return deciding;
                }
            }
            return unknown ? null : Boolean.valueOf(!deciding);
        }

        @Override
        public Stream<Comparison> comparisons() {
            return parts.stream().flatMap(Condition::comparisons);
        }

        @Override
        public List<Object> asData() {
            Stream<Object> data = parts.stream().map(Condition::asData);
            return Stream.concat(Stream.of(deciding ? "or" : "and"), data).toList();
        }
    }

    /** The opposite; of unknown it is unknown. */
    record Not(Condition part) implements Condition {

        @Override
        public @Nullable Boolean test(Function<String, @Nullable Object> data) {
            Boolean answer = part.test(data);
            return answer == null ? null : Boolean.valueOf(!answer);
        }

        @Override
        public Stream<Comparison> comparisons() {
            return part.comparisons();
        }

        @Override
        public List<Object> asData() {
            return List.of("not", part.asData());
        }
    }
}
