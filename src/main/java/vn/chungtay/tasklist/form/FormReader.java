package vn.chungtay.tasklist.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.chungtay.tasklist.form.Part.Field;
import vn.chungtay.tasklist.form.Part.Group;
import vn.chungtay.tasklist.form.Part.Words;

/** Reads a form file, and refuses whatever the renderer doesn't support. */
final class FormReader {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> FORM = Set.of(
            "type",
            "id",
            "components",
            "schemaVersion",
            "exporter",
            "executionPlatform",
            "executionPlatformVersion",
            "$schema");
    private static final Set<String> WORDS = Set.of("type", "id", "text", "layout", "conditional", "properties");
    private static final Set<String> GROUP = Set.of(
            "type",
            "id",
            "label",
            "components",
            "layout",
            "conditional",
            "properties",
            "showOutline",
            "verticalAlignment");

    private final Node root;
    private final FieldReader fields = new FieldReader();
    private final ConditionReader conditions = new ConditionReader();

    private FormReader(Node root) {
        this.root = root;
    }

    /** @param file the name to complain about */
    static Form read(String file, byte[] content) {
        try {
            JsonNode json = JSON.readTree(content);
            return new FormReader(new Node(file, null, json)).form();
        } catch (IOException notJson) {
            throw new UnsupportedForm(file, null, "is not JSON");
        }
    }

    private Form form() {
        root.allow(FORM);
        String primary = SubmitReader.primary(root);
        Form form = new Form(root.required("id"), parts(root), primary);
        Set<String> keys = new HashSet<>();
        form.fields().filter(field -> !keys.add(field.key())).findFirst().ifPresent(field -> {
            throw new UnsupportedForm(root.file(), field.key(), "the key is used twice");
        });
        return form;
    }

    private List<Part> parts(Node parent) {
        return parent.children("components").stream()
                .filter(node -> parent != root || !node.text("type").equals("button"))
                .map(this::part)
                .toList();
    }

    private Part part(Node node) {
        return switch (node.text("type")) {
            case "text" -> words(node);
            case "group" -> group(node);
            default -> field(node);
        };
    }

    private Words words(Node node) {
        node.allow(WORDS);
        String text = node.required("text");
        if (text.startsWith("=") || text.matches("(?s).*(\\{\\{|<[a-z/]|\\*\\*|^#|\\]\\().*")) {
            throw node.unsupported("text must be plain: no expression, template, HTML or Markdown");
        }
        return new Words(List.of(text.split("\\n\\s*\\n")), conditions.read(node));
    }

    private Group group(Node node) {
        node.allow(GROUP);
        Condition hide = conditions.read(node);
        return new Group(node.required("label"), parts(node), hide);
    }

    private Field field(Node node) {
        Condition hide = conditions.read(node);
        Field field = fields.read(node, hide);
        conditions.declare(field);
        return field;
    }
}
