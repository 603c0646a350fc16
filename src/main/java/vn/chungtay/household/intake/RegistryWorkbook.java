package vn.chungtay.household.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.springframework.stereotype.Component;
import vn.chungtay.household.registry.Field;

/** A list of families in the official column order: what is exported can be imported again. */
@Component
public final class RegistryWorkbook {

    private static final int ROWS_IN_MEMORY = 100;

    RegistryWorkbook() {}

    public byte[] bytes(Collection<Map<Field, String>> families) {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            Sheet sheet = workbook.createSheet("Danh sách hộ");
            Sheets.heads(workbook, sheet);
            CellStyle text = Sheets.textStyle(workbook);
            int number = 1;
            for (Map<Field, String> family : families) {
                fill(sheet.createRow(number++), family, text);
            }
            return Sheets.bytes(workbook);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void fill(Row row, Map<Field, String> family, CellStyle text) {
        family.forEach((field, value) -> {
            Cell cell = row.createCell(field.ordinal());
            cell.setCellValue(value);
            cell.setCellStyle(text);
        });
    }
}
