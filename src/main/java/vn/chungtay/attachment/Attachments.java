package vn.chungtay.attachment;

import java.util.List;

/** Files of at most 10 MB: JPEG, PNG, PDF, XLSX by their content. Append-only. */
public interface Attachments {

    /** Refuses in Vietnamese what is too large, of another type, locked or carries code. */
    Attachment store(
            String subjectType, String subjectId, String unitId, String label, String fileName, byte[] content);

    /** In the order of storing. */
    List<Attachment> of(String subjectType, String subjectId);

    Attachment get(long id);

    byte[] content(long id);
}
