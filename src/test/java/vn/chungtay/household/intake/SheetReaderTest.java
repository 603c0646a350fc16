package vn.chungtay.household.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.chungtay.platform.Refusal;

class SheetReaderTest {

    @Test
    void readsTextsNumbersAndBlanksAsAPersonWould() {
        List<SheetRow> rows = SheetReader.read(SheetFixture.headed("Họ tên", "Số khẩu", "")
                .row(" Nông  Văn Mẫu ", 4, 24.5)
                .bytes());
        assertThat(rows.get(1)).isEqualTo(new SheetRow(2, List.of("Nông Văn Mẫu", "4", "24,5")));
    }

    @Test
    void readsADateCellDayFirst() throws IOException {
        assertThat(SheetReader.read(workbookWithADate()).get(0).cells()).containsExactly("05/02/1960");
    }

    @Test
    void composesUnicode() {
        byte[] decomposed = SheetFixture.headed("No\u0302ng").bytes();
        assertThat(SheetReader.read(decomposed).get(0).cells()).containsExactly("Nông");
    }

    @Test
    void refusesWhatIsNoWorkbook() {
        assertThatThrownBy(() -> SheetReader.read("họ tên;thôn".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("không phải Excel (.xlsx)");
        assertThatThrownBy(() -> SheetReader.read(zip("word/document.xml", 10)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("không phải Excel (.xlsx)");
    }

    @Test
    void refusesAnEmptyFile() {
        assertThatThrownBy(() -> SheetReader.read(new byte[0])).hasMessageContaining("Tệp trống");
    }

    @Test
    void refusesTheOldFormatAndSaysHowToSave() throws IOException {
        ByteArrayOutputStream old = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet();
            workbook.write(old);
        }
        assertThatThrownBy(() -> SheetReader.read(old.toByteArray())).hasMessageContaining("Excel cũ (.xls)");
    }

    @Test
    void refusesAPassword() throws Exception {
        assertThatThrownBy(() -> SheetReader.read(locked())).hasMessageContaining("đặt mật khẩu");
    }

    @Test
    void refusesAZipBombBeforeReadingIt() throws IOException {
        byte[] bomb = zip("xl/workbook.xml", (int) WorkbookGuard.MAX_INFLATED + 1);
        assertThat(bomb.length).isLessThan(1024 * 1024);
        assertThatThrownBy(() -> SheetReader.read(bomb)).hasMessageContaining("nén quá nhiều dữ liệu");
    }

    @Test
    void refusesMoreThanTwoThousandRows() {
        SheetFixture sheet = SheetFixture.headed("Họ tên");
        for (int i = 0; i < 2_030; i++) {
            sheet.row("Hộ " + i);
        }
        assertThatThrownBy(() -> SheetReader.read(sheet.bytes())).hasMessageContaining("hơn 2.000 dòng");
    }

    @Test
    void refusesABrokenArchive() {
        byte[] whole = SheetFixture.headed("Họ tên").bytes();
        byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);
        assertThatThrownBy(() -> SheetReader.read(half)).isInstanceOf(Refusal.class);
    }

    @Test
    void refusesMoreThanFiveMegabytes() {
        assertThatThrownBy(() -> SheetReader.read(new byte[WorkbookGuard.MAX_BYTES + 1]))
                .hasMessageContaining("lớn hơn 5 MB");
    }

    @Test
    void resolvesNoExternalEntity() throws IOException {
        byte[] hostile = hostile();
        assertThatThrownBy(() -> SheetReader.read(hostile)).isInstanceOf(Refusal.class);
    }

    private static byte[] workbookWithADate() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
            var cell = workbook.createSheet().createRow(0).createCell(0);
            cell.setCellValue(LocalDate.of(1960, 2, 5));
            cell.setCellStyle(style);
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] locked() throws Exception {
        try (POIFSFileSystem file = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("mat-khau");
            try (var stream = encryptor.getDataStream(file)) {
                stream.write(SheetFixture.headed("Họ tên").bytes());
            }
            file.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static byte[] zip(String part, int size) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(new byte[size]);
        }
        return out.toByteArray();
    }

    /** A workbook whose shared strings name a file of the server. */
    private static byte[] hostile() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var in = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(
                        SheetFixture.headed("Họ tên").bytes()));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(part.getName()));
                zip.write(part.getName().endsWith("sheet1.xml") ? entity() : in.readAllBytes());
            }
        }
        return out.toByteArray();
    }

    private static byte[] entity() {
        return """
                <?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>
                <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
                <row r="1"><c r="A1" t="inlineStr"><is><t>&e;</t></is></c></row></sheetData></worksheet>""".getBytes(StandardCharsets.UTF_8);
    }
}
