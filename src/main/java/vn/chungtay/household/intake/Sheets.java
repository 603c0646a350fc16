package vn.chungtay.household.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import vn.chungtay.household.registry.Field;

/** What the workbooks that the system writes have in common. Every cell is text: no sum, no formula. */
final class Sheets {

    private static final int WIDTH = 256;

    private Sheets() {}

    /** The heads of the official columns, those that must be filled with an asterisk. */
    static void heads(Workbook workbook, Sheet sheet) {
        CellStyle style = headStyle(workbook);
        Row row = sheet.createRow(0);
        for (Field field : Field.values()) {
            Cell cell = row.createCell(field.ordinal());
            cell.setCellValue(field.label() + (field.required() ? " *" : ""));
            cell.setCellStyle(style);
            sheet.setColumnWidth(
                    field.ordinal(), Math.min(40, Math.max(12, field.label().length() + 4)) * WIDTH);
        }
        sheet.createFreezePane(1, 1);
    }

    /** Text even where it begins like a formula: a reader's program must not calculate with it. */
    static CellStyle textStyle(Workbook workbook) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        style.setQuotePrefixed(true);
        return style;
    }

    static CellStyle headStyle(Workbook workbook) {
        Font bold = workbook.createFont();
        bold.setBold(true);
        CellStyle style = workbook.createCellStyle();
        style.setFont(bold);
        style.setWrapText(true);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderBottom(BorderStyle.THIN);
        return style;
    }

    static byte[] bytes(Workbook workbook) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
