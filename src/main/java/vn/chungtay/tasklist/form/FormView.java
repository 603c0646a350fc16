package vn.chungtay.tasklist.form;

import java.util.List;
import java.util.Map;

/**
 * A form as the page shows it.
 *
 * @param faults what is wrong, in order, each with the id of its field
 */
public record FormView(List<PartView> parts, String primary, boolean files, List<Fault> faults) {

    /** @param target the id of the element to mend; "" if none stands for it */
    public record Fault(String target, String label, String message) {}

    static List<Fault> faults(Form form, Map<String, String> errors) {
        return errors.entrySet().stream()
                .filter(error -> !error.getKey().isEmpty())
                .map(error -> form.field(error.getKey())
                        .map(field -> new Fault("o-" + field.key(), field.label(), error.getValue()))
                        .orElseGet(() -> new Fault(error.getKey(), error.getValue(), error.getValue())))
                .toList();
    }
}
