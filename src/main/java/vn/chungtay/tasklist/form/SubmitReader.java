package vn.chungtay.tasklist.form;

import java.util.List;
import java.util.Set;

/** Reads the one button of a form. */
final class SubmitReader {

    private static final Set<String> BUTTON = Set.of("type", "id", "key", "label", "action", "layout", "properties");

    private SubmitReader() {}

    /** The name of the main button: {@code properties.primary}, else its label. */
    static String primary(Node form) {
        List<Node> buttons = form.children("components").stream()
                .filter(node -> node.text("type").equals("button"))
                .toList();
        if (buttons.size() != 1) {
            throw form.unsupported("needs exactly one button at its top level, has " + buttons.size());
        }
        Node button = buttons.get(0);
        button.allow(BUTTON);
        if (!button.text("action").equals("submit")) {
            throw button.unsupported("the button's action must be 'submit'");
        }
        String primary = button.child("properties").text("primary");
        return primary.isEmpty() ? button.required("label") : primary;
    }
}
