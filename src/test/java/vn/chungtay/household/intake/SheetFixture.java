package vn.chungtay.household.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.chungtay.household.registry.Field;

/** A commune's .xlsx for tests. */
public final class SheetFixture {

    private final List<List<Object>> rows = new ArrayList<>();

    public static SheetFixture headed(Object... heads) {
        return new SheetFixture().row(heads);
    }

    /** Under the official heads. */
    public static SheetFixture official() {
        return new SheetFixture()
                .row(java.util.Arrays.stream(Field.values()).map(Field::label).toArray());
    }

    public SheetFixture row(Object... cells) {
        rows.add(List.of(cells));
        return this;
    }

    public SheetFixture family(Map<Field, String> texts) {
        return row(java.util.Arrays.stream(Field.values())
                .map(field -> texts.getOrDefault(field, ""))
                .toArray());
    }

    public byte[] bytes() {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("Danh sách");
            for (int i = 0; i < rows.size(); i++) {
                fill(sheet.createRow(i), rows.get(i));
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void fill(Row row, List<Object> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i) instanceof Number number) {
                row.createCell(i).setCellValue(number.doubleValue());
            } else if (!cells.get(i).toString().isEmpty()) {
                row.createCell(i).setCellValue(cells.get(i).toString());
            }
        }
    }
}
