package vn.chungtay.attachment.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.chungtay.attachment.Attachment;
import vn.chungtay.attachment.AttachmentAccess;
import vn.chungtay.attachment.Attachments;
import vn.chungtay.platform.NotFound;

@Controller
class AttachmentController {

    private final Attachments attachments;
    private final ObjectProvider<AttachmentAccess> access;

    AttachmentController(Attachments attachments, ObjectProvider<AttachmentAccess> access) {
        this.attachments = attachments;
        this.access = access;
    }

    /** Images and PDF open in the browser, everything else is saved. A stored file never changes. */
    @GetMapping("/tep/{attachmentId:\\d{1,18}}")
    ResponseEntity<byte[]> download(@PathVariable long attachmentId) {
        Attachment attachment = attachments.get(attachmentId);
        if (!maySee(attachment.unitId())) {
            throw new NotFound();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(attachment.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(attachment).toString())
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                .body(attachments.content(attachmentId));
    }

    private boolean maySee(String unitId) {
        AttachmentAccess decision = access.getIfAvailable();
        return decision != null && decision.maySee(unitId);
    }

    private static ContentDisposition disposition(Attachment attachment) {
        boolean shown = attachment.isImage() || attachment.mediaType().equals(MediaType.APPLICATION_PDF_VALUE);
        ContentDisposition.Builder kind = shown ? ContentDisposition.inline() : ContentDisposition.attachment();
        return kind.filename(attachment.fileName(), StandardCharsets.UTF_8).build();
    }
}
