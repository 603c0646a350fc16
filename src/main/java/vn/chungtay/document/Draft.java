package vn.chungtay.document;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chungtay.document.DocumentRegister.Turn;
import vn.chungtay.organisation.Officer;

/**
 * All that goes into one rendering.
 *
 * @param turn the number and day, once taken
 * @param signer who signs; null when nobody holds the position or the paper is signed by hand
 */
record Draft(
        DocumentType type,
        Origin origin,
        String code,
        Map<String, Object> content,
        @Nullable Turn turn,
        @Nullable Officer signer) {

    String about() {
        Object about = content.get("about");
        if (about == null || about.toString().isBlank()) {
            throw new IllegalStateException("The content of document type " + type.code() + " lacks: about");
        }
        return about.toString().strip();
    }

    /** Name and subject in one line. */
    String title() {
        String about = about();
        return type.name() + " " + about.substring(0, 1).toLowerCase() + about.substring(1);
    }
}
