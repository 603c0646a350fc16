package vn.chungtay.tasklist.form;

import java.util.List;
import java.util.Locale;
import vn.chungtay.tasklist.UploadedFile;
import vn.chungtay.tasklist.form.Part.Field;

/** What can be said of files by name, number and size; their content is judged by the attachment module. */
final class FileRules {

    private static final int MOST_BYTES = 10 * 1024 * 1024;
    private static final List<String> ANY = List.of(".pdf", ".jpg", ".jpeg", ".png", ".xlsx");

    private FileRules() {}

    static List<UploadedFile> taken(Field field, Submission submission) throws WrongEntry {
        if (!submission.text(field.key()).isEmpty()) {
            throw new WrongEntry("Chọn tệp để gửi.");
        }
        List<UploadedFile> files = submission.files().getOrDefault(field.key(), List.of());
        if (files.isEmpty() && field.rules().required()) {
            throw new WrongEntry(EntryRules.missing(field));
        }
        if (files.size() > 1 && !field.rules().multiple()) {
            throw new WrongEntry("Chỉ chọn một tệp.");
        }
        for (UploadedFile file : files) {
            require(field, file);
        }
        return files;
    }

    private static void require(Field field, UploadedFile file) throws WrongEntry {
        if (file.content().length == 0) {
            throw new WrongEntry("Tệp rỗng. Chọn tệp khác.");
        }
        if (file.content().length > MOST_BYTES) {
            throw new WrongEntry("Tệp lớn hơn 10 MB. Chọn tệp nhỏ hơn.");
        }
        List<String> endings = accepted(field);
        String name = file.name().toLowerCase(Locale.ROOT);
        if (endings.stream().noneMatch(name::endsWith)) {
            throw new WrongEntry("Chỉ nhận tệp %s.".formatted(String.join(", ", endings)));
        }
    }

    static List<String> accepted(Field field) {
        return field.rules().accept().isEmpty() ? ANY : field.rules().accept();
    }
}
