package vn.chungtay.tasklist.form;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Reads what a component demands of an entry. */
final class RulesReader {

    private static final int LINE_LENGTH = 300;
    private static final int AREA_LENGTH = 4000;
    private static final Set<String> LENGTHS = Set.of("minLength", "maxLength");
    private static final Map<FieldKind, Set<String>> OWN = Map.of(
            FieldKind.LINE, Set.of("minLength", "maxLength", "pattern", "validationType"),
            FieldKind.AREA, LENGTHS,
            FieldKind.NUMBER, Set.of("min", "max"),
            FieldKind.MONEY, Set.of("min", "max"));

    private RulesReader() {}

    static Rules read(Node node, FieldKind kind) {
        Node validate = node.child("validate");
        Set<String> names = new TreeSet<>(OWN.getOrDefault(kind, Set.of()));
        names.add("required");
        validate.allow(names);
        return new Rules(
                validate.flag("required"),
                validate.number("min"),
                validate.number("max"),
                validate.integer("minLength", 0),
                validate.integer("maxLength", kind == FieldKind.AREA ? AREA_LENGTH : LINE_LENGTH),
                pattern(validate),
                node.child("properties").text("patternMessage"),
                decimals(node),
                node.flag("multiple"),
                accept(node));
    }

    private static @Nullable Pattern pattern(Node validate) {
        if (!validate.has("pattern")) {
            return null;
        }
        if (validate.has("validationType") && !validate.text("validationType").equals("custom")) {
            throw validate.unsupported("validationType may only be 'custom'");
        }
        try {
            return Pattern.compile(validate.text("pattern"));
        } catch (PatternSyntaxException broken) {
            throw validate.unsupported("the pattern is not a regular expression");
        }
    }

    private static int decimals(Node node) {
        int decimals = node.integer("decimalDigits", 0);
        if (decimals < 0 || decimals > 2) {
            throw node.unsupported("decimalDigits may be 0, 1 or 2");
        }
        return decimals;
    }

    private static List<String> accept(Node node) {
        List<String> endings = Arrays.stream(node.text("accept").split(","))
                .map(String::strip)
                .filter(ending -> !ending.isEmpty())
                .toList();
        if (!endings.stream().allMatch(ending -> ending.matches("\\.[a-z]{3,4}"))) {
            throw node.unsupported("accept lists endings such as '.pdf,.jpg'");
        }
        return endings;
    }
}
