package vn.chungtay.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chungtay.ChungTayTest;
import vn.chungtay.organisation.TestOfficers;
import vn.chungtay.platform.Refusal;

@ChungTayTest
class ScansTest {

    @Autowired
    SampleDocuments samples;

    @Autowired
    Documents documents;

    @Autowired
    Scans scans;

    @Test
    void aPaperIsPrintedWithItsCodeAndWithoutNumber() {
        long id = samples.minutes();

        assertThat(documents.get(id).state()).isEqualTo(DocumentState.PRINTED);
        assertThat(PdfText.of(documents.pdf(id)))
                .contains("BIÊN BẢN Họp thôn Nà Mẫu", documents.get(id).code())
                .doesNotContain("Số:");
        assertThat(documents.pdf(id)).isEqualTo(documents.pdf(id));
    }

    @Test
    void aScanFindsItsPaperByTheCodeAndASecondOfficerConfirms() {
        long id = samples.minutes();
        scanned(id, jpegOf(documents.pdf(id), 150));
        assertThat(documents.get(id).state()).isEqualTo(DocumentState.SCANNED);

        assertThatThrownBy(() -> samples.does(TestOfficers.YENPHUC_OFFICER, () -> scans.confirm(id, "")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("không được tự xác nhận");
        samples.does(TestOfficers.YENPHUC_BUILDER, () -> scans.confirm(id, ""));

        assertThat(documents.get(id).state()).isEqualTo(DocumentState.CONFIRMED);
        assertThat(documents.get(id).date()).hasToString("2025-04-15");
    }

    @Test
    void aScannedPdfIsReadToo() {
        long id = samples.minutes();
        scanned(id, documents.pdf(id));

        samples.does(TestOfficers.YENPHUC_BUILDER, () -> scans.confirm(id, ""));

        assertThat(documents.get(id).complete()).isTrue();
    }

    @Test
    void theScanOfAnotherPaperIsRefused() {
        long id = samples.minutes();
        byte[] other = jpegOf(documents.pdf(samples.minutes()), 150);

        assertThatThrownBy(() -> scanned(id, other))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("không phải mã của văn bản này");
        assertThat(documents.get(id).state()).isEqualTo(DocumentState.PRINTED);
    }

    @Test
    void whereTheCodeCannotBeReadTheSecondOfficerTypesIt() {
        long id = samples.minutes();
        scanned(id, jpeg(new BufferedImage(400, 600, BufferedImage.TYPE_INT_RGB)));
        String code = documents.get(id).code();

        assertThatThrownBy(() -> samples.does(TestOfficers.YENPHUC_BUILDER, () -> scans.confirm(id, "0000-0000-0000")))
                .hasMessageContaining("không khớp");
        samples.does(
                TestOfficers.YENPHUC_BUILDER,
                () -> scans.confirm(id, code.toLowerCase().replace("-", " ")));

        assertThat(documents.get(id).state()).isEqualTo(DocumentState.CONFIRMED);
    }

    @Test
    void aRejectedScanIsReplacedByABetterOne() {
        long id = samples.minutes();
        scanned(id, jpegOf(documents.pdf(id), 150));
        samples.does(TestOfficers.YENPHUC_BUILDER, () -> scans.reject(id, "Ảnh mờ, mất chữ ký"));
        assertThat(documents.get(id).state()).isEqualTo(DocumentState.PRINTED);

        scanned(id, jpegOf(documents.pdf(id), 200));

        assertThat(documents.get(id).state()).isEqualTo(DocumentState.SCANNED);
    }

    private void scanned(long id, byte[] scan) {
        samples.does(TestOfficers.YENPHUC_OFFICER, () -> documents.scanned(id, scan));
    }

    private static byte[] jpegOf(byte[] pdf, int dpi) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return jpeg(new PDFRenderer(document).renderImageWithDPI(0, dpi, ImageType.RGB));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] jpeg(BufferedImage picture) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "jpeg", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
