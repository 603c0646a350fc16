package vn.chungtay.document;

import java.time.LocalDate;
import java.util.Map;

/** Fills one type of document; implemented as a bean by the module that owns its subject. */
public interface DocumentContent {

    /** The code in the table {@code document_type}. */
    String type();

    /**
     * Everything that the type's template names, as plain values, records and lists. Asked again for every preview of a
     * draft and for the last time when the document is frozen. The key {@code about} (text, required) ends the title:
     * what the document is about, as printed under its name.
     *
     * @param date the date that the document carries, or would carry if it were issued now
     */
    Map<String, Object> content(String subjectId, LocalDate date);
}
