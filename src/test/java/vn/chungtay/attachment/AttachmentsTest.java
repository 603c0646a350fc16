package vn.chungtay.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.ChungTayTest;
import vn.chungtay.platform.NotFound;

@ChungTayTest
@Transactional
class AttachmentsTest {

    final String subject = UUID.randomUUID().toString();

    @Autowired
    Attachments attachments;

    @Autowired
    JdbcClient database;

    @Test
    void aStoredFileComesBackAsItWas() {
        byte[] scan = Samples.pdf(document -> {});
        Attachment stored = store("bien-ban.pdf", scan);

        assertThat(attachments.content(stored.id())).isEqualTo(scan);
    }

    @Test
    void aFileIsListedUnderItsSubjectInTheOrderOfStoring() {
        Attachment first = store("truoc.png", Samples.png());
        Attachment second = store("sau.jpg", Samples.jpeg());

        assertThat(attachments.of("household", subject)).containsExactly(first, second);
    }

    @Test
    void aFileTellsWhatItIs() {
        Attachment stored = store("danh-sach.xlsx", Samples.xlsx());

        assertThat(stored.label()).isEqualTo("Ảnh nhà trước khi làm");
        assertThat(stored.unitId()).isEqualTo("VQ.DIEMHE");
        assertThat(stored.mediaType()).isEqualTo(FileType.XLSX.mediaType());
        assertThat(stored.size()).isEqualTo(attachments.content(stored.id()).length);
        assertThat(stored.storedBy()).isEqualTo("system");
    }

    @Test
    void anUnknownFileIsNotFound() {
        assertThatThrownBy(() -> attachments.get(-1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> attachments.content(-1)).isInstanceOf(NotFound.class);
    }

    @Test
    void theDatabaseRefusesToChangeAFile() {
        store("truoc.png", Samples.png());

        assertThatThrownBy(() -> database.sql("update attachment_content set content = ''")
                        .update())
                .hasMessageContaining("append-only");
    }

    private Attachment store(String name, byte[] content) {
        return attachments.store("household", subject, "VQ.DIEMHE", "Ảnh nhà trước khi làm", name, content);
    }
}
