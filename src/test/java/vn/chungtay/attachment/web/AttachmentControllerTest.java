package vn.chungtay.attachment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.http.ResponseEntity;
import vn.chungtay.attachment.Attachment;
import vn.chungtay.attachment.AttachmentAccess;
import vn.chungtay.attachment.Attachments;
import vn.chungtay.platform.NotFound;

class AttachmentControllerTest {

    final Attachments attachments = mock(Attachments.class);
    final StaticListableBeanFactory beans = new StaticListableBeanFactory();

    @Test
    void aPhotoOpensInTheBrowserAsNothingButAPhoto() {
        ResponseEntity<byte[]> answer = downloadAs("VQ.DIEMHE", "nhà cũ.jpg", "image/jpeg");

        assertThat(answer.getBody()).containsExactly(1, 2, 3);
        assertThat(answer.getHeaders().getContentType()).hasToString("image/jpeg");
        assertThat(answer.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeaders().getContentDisposition().isInline()).isTrue();
        assertThat(answer.getHeaders().getContentDisposition().getFilename()).isEqualTo("nhà cũ.jpg");
    }

    @Test
    void aSpreadsheetIsSaved() {
        ResponseEntity<byte[]> answer = downloadAs("VQ.DIEMHE", "ds.xlsx", "application/vnd.ms-excel");

        assertThat(answer.getHeaders().getContentDisposition().isAttachment()).isTrue();
    }

    @Test
    void aFileOfAnotherUnitIsNotFoundAndNotRead() {
        assertThatThrownBy(() -> downloadAs("VQ.YENPHUC", "a.jpg", "image/jpeg"))
                .isInstanceOf(NotFound.class);
        verify(attachments, never()).content(anyLong());
    }

    @Test
    void whereNobodyDecidesNobodySeesAFile() {
        when(attachments.get(7)).thenReturn(attachment("a.jpg", "image/jpeg"));
        var controller = new AttachmentController(attachments, beans.getBeanProvider(AttachmentAccess.class));

        assertThatThrownBy(() -> controller.download(7)).isInstanceOf(NotFound.class);
    }

    private ResponseEntity<byte[]> downloadAs(String readersUnit, String fileName, String mediaType) {
        beans.addBean("access", (AttachmentAccess) readersUnit::equals);
        when(attachments.get(7)).thenReturn(attachment(fileName, mediaType));
        when(attachments.content(7)).thenReturn(new byte[] {1, 2, 3});
        return new AttachmentController(attachments, beans.getBeanProvider(AttachmentAccess.class)).download(7);
    }

    private static Attachment attachment(String fileName, String mediaType) {
        return new Attachment(
                7, "household", "3", "VQ.DIEMHE", "Ảnh", fileName, mediaType, 3, "0".repeat(64), Instant.EPOCH, "12");
    }
}
