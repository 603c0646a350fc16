package vn.chungtay.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The spreadsheets that the demo's communes send in. */
final class DemoSheets {

    private static final List<String> SURNAMES = List.of("Nông", "Hoàng", "Lương", "Vi", "Triệu", "Lô");
    private static final List<String> VILLAGES = List.of("Nà Mẫu", "Bản Mẫu", "Khòn Mẫu");
    private static final List<String> GROUPS =
            List.of("Hộ nghèo", "Hộ nghèo", "Hộ cận nghèo", "Hộ nghèo", "Hộ cận nghèo");

    private DemoSheets() {}

    /** A dozen families, numbered from {@code first}; their birth years don't repeat between communes. */
    static List<DemoFamily> dozen(int first) {
        List<DemoFamily> families = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            int number = first + i;
            boolean woman = i % 3 == 1;
            families.add(new DemoFamily(
                    SURNAMES.get(i % SURNAMES.size()) + (woman ? " Thị" : " Văn") + " Mẫu %02d".formatted(number),
                    woman,
                    1950 + number,
                    VILLAGES.get(i / 4),
                    GROUPS.get(i % GROUPS.size()),
                    3 + i % 4,
                    18 + i,
                    i % 4 == 3));
        }
        return families;
    }

    static byte[] xlsx(List<DemoFamily> families) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("Danh sách hộ");
            write(
                    sheet.createRow(0),
                    families.get(0).cells().stream().map(DemoFamily.Cell::head).toList());
            for (DemoFamily family : families) {
                write(
                        sheet.createRow(sheet.getLastRowNum() + 1),
                        family.cells().stream().map(DemoFamily.Cell::text).toList());
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void write(Row row, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            row.createCell(i).setCellValue(texts.get(i));
        }
    }
}
