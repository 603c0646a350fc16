package vn.chungtay.tasklist.form;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.chungtay.tasklist.UploadedFile;
import vn.chungtay.tasklist.form.Part.Field;
import vn.chungtay.tasklist.form.Part.Group;

/** One check of a submission against its form. Fields are taken in the file's order, since conditions look back. */
final class FormCheck {

    private final Form form;
    private final Submission submission;
    private final Supplied supplied;
    private final Map<String, String> plain = new LinkedHashMap<>();
    private final Map<String, List<UploadedFile>> files = new LinkedHashMap<>();
    private final Map<String, String> errors = new LinkedHashMap<>();
    private final Set<String> expected = new HashSet<>();

    FormCheck(Form form, Submission submission, Supplied supplied) {
        this.form = form;
        this.submission = submission;
        this.supplied = supplied;
    }

    Checked run() {
        check(form.parts(), false);
        RowInputs rows = RowInputs.of(submission, supplied.rows());
        expected.addAll(rows.names());
        refuseUnknown();
        return new Checked(new CheckedValues(form, plain, files, rows.values()), errors);
    }

    private void check(List<Part> parts, boolean hidden) {
        for (Part part : parts) {
            boolean off = hidden || Visibility.isHidden(part, form, plain);
            if (part instanceof Group group) {
                check(group.parts(), off);
            } else if (part instanceof Field field && !field.readOnly()) {
                expected.add(field.key());
                check(field, off);
            }
        }
    }

    /** What a hidden field holds is dropped: without script it can be filled in before its condition changes. */
    private void check(Field field, boolean hidden) {
        if (hidden) {
            return;
        }
        try {
            if (field.kind() == FieldKind.FILES) {
                files.put(field.key(), FileRules.taken(field, submission));
            } else {
                take(field);
            }
        } catch (WrongEntry wrong) {
            errors.put(field.key(), wrong.sentence());
        }
    }

    private void take(Field field) throws WrongEntry {
        List<String> values = submission.texts().getOrDefault(field.key(), List.of());
        if (values.size() > 1 || submission.files().containsKey(field.key())) {
            throw new WrongEntry("Ô này chỉ nhận một giá trị.");
        }
        String value = Entries.read(field, supplied.options(field), values.isEmpty() ? "" : values.get(0));
        EntryRules.require(field, value);
        if (!value.isEmpty()) {
            plain.put(field.key(), value);
        }
    }

    private void refuseUnknown() {
        Set<String> sent = new HashSet<>(submission.texts().keySet());
        sent.addAll(submission.files().keySet());
        sent.removeAll(expected);
        if (!sent.isEmpty()) {
            errors.put(Checked.WHOLE_FORM, "Trang gửi lên có mục không thuộc biểu mẫu này. Tải lại trang rồi gửi lại.");
        }
    }
}
