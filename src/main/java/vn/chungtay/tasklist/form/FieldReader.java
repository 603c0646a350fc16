package vn.chungtay.tasklist.form;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chungtay.tasklist.form.Part.Field;

/** Reads a component that takes an entry. */
final class FieldReader {

    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]{0,39}");
    private static final Set<String> COMMON = Set.of(
            "type",
            "id",
            "key",
            "label",
            "description",
            "layout",
            "conditional",
            "properties",
            "validate",
            "disabled",
            "readonly");
    private static final Map<FieldKind, Set<String>> OWN = Map.of(
            FieldKind.LINE, Set.of("defaultValue"),
            FieldKind.AREA, Set.of("defaultValue"),
            FieldKind.NUMBER, Set.of("defaultValue", "decimalDigits", "increment", "serializeToString"),
            FieldKind.MONEY, Set.of("defaultValue", "serializeToString"),
            FieldKind.DATE, Set.of("subtype", "dateLabel"),
            FieldKind.BOX, Set.of("defaultValue"),
            FieldKind.RADIO, Set.of("defaultValue", "values", "valuesKey"),
            FieldKind.SELECT, Set.of("defaultValue", "values", "valuesKey", "searchable"),
            FieldKind.FILES, Set.of("accept", "multiple"));

    Field read(Node node, @Nullable Condition hide) {
        FieldKind kind = kind(node);
        allow(node, kind);
        String key = node.required("key");
        if (!KEY.matcher(key).matches() || Submission.isReserved(key)) {
            throw node.unsupported("the key must be camelCase English of at most 40 letters, and no reserved word");
        }
        return new Field(
                key,
                kind,
                label(node, kind),
                node.text("description"),
                RulesReader.read(node, kind),
                options(node, kind),
                node.has("valuesKey") ? node.text("valuesKey") : null,
                node.has("defaultValue") ? node.text("defaultValue") : null,
                node.flag("readonly") || node.flag("disabled"),
                hide);
    }

    private static FieldKind kind(Node node) {
        return switch (node.text("type")) {
            case "textfield" -> FieldKind.LINE;
            case "textarea" -> FieldKind.AREA;
            case "number" -> number(node);
            case "datetime" -> date(node);
            case "checkbox" -> FieldKind.BOX;
            case "radio" -> FieldKind.RADIO;
            case "select" -> FieldKind.SELECT;
            case "filepicker" -> FieldKind.FILES;
            default -> throw node.unsupported("component '" + node.text("type") + "' is not supported");
        };
    }

    private static FieldKind number(Node node) {
        return switch (node.child("properties").text("kind")) {
            case "" -> FieldKind.NUMBER;
            case "money" -> FieldKind.MONEY;
            default -> throw node.unsupported("properties.kind of a number may only be 'money'");
        };
    }

    private static FieldKind date(Node node) {
        if (!node.text("subtype").equals("date")) {
            throw node.unsupported("datetime is supported with subtype 'date' only");
        }
        return FieldKind.DATE;
    }

    private static void allow(Node node, FieldKind kind) {
        Set<String> names = new TreeSet<>(COMMON);
        names.addAll(OWN.getOrDefault(kind, Set.of()));
        node.allow(names);
    }

    private static String label(Node node, FieldKind kind) {
        return node.required(kind == FieldKind.DATE && node.has("dateLabel") ? "dateLabel" : "label");
    }

    private static List<Option> options(Node node, FieldKind kind) {
        List<Option> options = node.children("values").stream()
                .map(value -> new Option(value.required("value"), value.required("label")))
                .toList();
        boolean distinct = options.stream().map(Option::value).distinct().count() == options.size();
        if (kind.isChoice() && !distinct
                || kind.isChoice()
                        && options.isEmpty() == node.text("valuesKey").isEmpty()) {
            throw node.unsupported("needs either distinct 'values' or a 'valuesKey' of the "
                    + kind.name().toLowerCase(Locale.ROOT));
        }
        return options;
    }
}
