package vn.chungtay.attachment;

import java.time.Instant;

/**
 * A stored file without its bytes.
 *
 * @param unitId whose people may see it
 * @param size bytes as stored (images lose their metadata on entry)
 * @param sha256 of the stored bytes, lower-case hex
 * @param storedBy an officer's id or "system"
 */
public record Attachment(
        long id,
        String subjectType,
        String subjectId,
        String unitId,
        String label,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        Instant storedAt,
        String storedBy) {

    public boolean isImage() {
        return mediaType.startsWith("image/");
    }
}
