package vn.chungtay.tasklist.form;

import org.jspecify.annotations.Nullable;

/** A form file holds something that the renderer doesn't know; the application must not start with it. */
public class UnsupportedForm extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnsupportedForm(String file, @Nullable String field, String problem) {
        super("Form %s%s: %s".formatted(file, field == null ? "" : ", field " + field, problem));
    }
}
