package vn.chungtay.tasklist.work;

import java.util.Map;
import vn.chungtay.platform.Refusal;

/** The form isn't filled in as its file demands; a sentence for each field. */
public class FormFaults extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, String> errors;

    FormFaults(Map<String, String> errors) {
        super("Còn %d chỗ cần sửa.".formatted(errors.size()));
        this.errors = errors;
    }

    public Map<String, String> errors() {
        return errors;
    }
}
