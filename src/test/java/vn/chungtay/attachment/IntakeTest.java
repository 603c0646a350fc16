package vn.chungtay.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.platform.Refusal;

class IntakeTest {

    @Test
    void thePhotosPlaceIsDropped() {
        assertThat(latin(Samples.photo(1))).contains("GPS 21.85N");
        assertThat(latin(intake(Samples.photo(1)).content())).doesNotContain("GPS", "Exif");
    }

    @Test
    void theTypeIsFoundByTheBytesNotTheName() {
        assertThat(Intake.of("nha.pdf", Samples.png()).type()).isEqualTo(FileType.PNG);
    }

    @Test
    void aScanIsKeptByteForByte() {
        byte[] scan = Samples.pdf(document -> {});

        assertThat(intake(scan).content()).isEqualTo(scan);
    }

    @Test
    void aSpreadsheetIsKeptByteForByte() {
        byte[] list = Samples.xlsx();

        assertThat(intake(list).type()).isEqualTo(FileType.XLSX);
        assertThat(intake(list).content()).isEqualTo(list);
    }

    @Test
    void theDigestIsThatOfTheStoredBytes() {
        assertThat(Intake.of("a.xlsx", Samples.xlsx()).sha256()).matches("[0-9a-f]{64}");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertRefused(new byte[0], "Tệp trống: hãy chọn lại tệp.");
    }

    @Test
    void aFileAboveTenMegabytesIsRefused() {
        assertRefused(
                new byte[10 * 1024 * 1024 + 1],
                "Tệp lớn quá 10 MB: hãy chụp, quét hoặc lưu lại với dung lượng nhỏ hơn.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg> | Không nhận ảnh SVG",
                "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/> | Không nhận ảnh SVG",
                "<!DOCTYPE html><html><body>x</body></html> | Không nhận trang web (HTML)",
                "MZ program | Không nhận tệp chương trình",
                "just text | Chỉ nhận ảnh JPG, PNG, tệp PDF hoặc bảng tính XLSX"
            })
    void otherTypesAreRefusedByName(String content, String beginning) {
        assertRefusedStarting(content.getBytes(StandardCharsets.UTF_8), beginning);
    }

    @Test
    void anotherArchiveIsNotASpreadsheet() {
        assertRefusedStarting(Samples.zip("[Content_Types].xml", "word/document.xml"), "Chỉ nhận ảnh JPG, PNG");
    }

    @Test
    void aSpreadsheetWithMacrosIsRefused() {
        assertRefusedStarting(
                Samples.zip("[Content_Types].xml", "xl/workbook.xml", "xl/vbaProject.bin"), "Bảng tính có macro");
    }

    @ParameterizedTest
    @ValueSource(strings = {"secret", ""})
    void aLockedScanIsRefused(String password) {
        assertRefused(Samples.lockedPdf(password), "Tệp PDF bị khóa bằng mật khẩu: hãy gỡ mật khẩu rồi tải lên.");
    }

    @Test
    void aScanThatRunsCodeIsRefused() {
        byte[] scan = Samples.pdf(
                document -> document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")));

        assertRefusedStarting(scan, "Tệp PDF có mã lệnh");
    }

    @Test
    void aScanThatStartsAProgramSomewhereDeepIsRefused() {
        assertRefusedStarting(Samples.pdf(IntakeTest::hideALaunch), "Tệp PDF có mã lệnh");
    }

    @Test
    void aDamagedScanIsRefused() {
        assertRefusedStarting("%PDF-1.7 nothing more".getBytes(StandardCharsets.UTF_8), "Không mở được tệp PDF");
    }

    @Test
    void aDamagedPhotoIsRefused() {
        byte[] half = Arrays.copyOf(Samples.png(), 60);

        assertRefusedStarting(half, "Không đọc được ảnh");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nhà cũ.JPG | nhà cũ.jpg",
                "C:\\anh\\nha.jpeg | nha.jpg",
                "../../etc/nha | nha.jpg",
                "nha.exe | nha.exe.jpg",
                "a\u202Egpj.jpg | agpj.jpg",
                ".jpg | tep.jpg"
            })
    void theNameIsMadeHarmless(String entered, String kept) {
        assertThat(Intake.of(entered, Samples.jpeg()).fileName()).isEqualTo(kept);
    }

    private static void hideALaunch(PDDocument document) {
        COSDictionary launch = new COSDictionary();
        launch.setName(COSName.S, "Launch");
        COSDictionary outer = new COSDictionary();
        outer.setItem("Inner", launch);
        document.getPage(0).getCOSObject().setItem("Outer", outer);
    }

    private static Intake intake(byte[] content) {
        return Intake.of("tep", content);
    }

    private static void assertRefused(byte[] content, String sentence) {
        assertThatThrownBy(() -> intake(content)).isInstanceOf(Refusal.class).hasMessage(sentence);
    }

    private static void assertRefusedStarting(byte[] content, String beginning) {
        assertThatThrownBy(() -> intake(content)).isInstanceOf(Refusal.class).hasMessageStartingWith(beginning);
    }

    private static String latin(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }
}
