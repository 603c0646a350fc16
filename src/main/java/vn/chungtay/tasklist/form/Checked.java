package vn.chungtay.tasklist.form;

import java.util.Map;
import vn.chungtay.tasklist.FormValues;

/**
 * The outcome of a check.
 *
 * @param errors Vietnamese sentences by field, in the form's order; of the whole form under {@link #WHOLE_FORM}
 */
public record Checked(FormValues values, Map<String, String> errors) {

    public static final String WHOLE_FORM = "";

    public boolean isGood() {
        return errors.isEmpty();
    }
}
