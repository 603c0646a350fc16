package vn.chungtay.household.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Component;
import vn.chungtay.household.registry.Field;

/** The empty list in the official column order, with lists to choose from and a sheet that explains each column. */
@Component
public final class TemplateWorkbook {

    private static final String CHOICES = "Danh mục";

    TemplateWorkbook() {}

    public byte[] bytes() {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Sheet list = workbook.createSheet("Danh sách hộ");
            Sheets.heads(workbook, list);
            CellStyle text = Sheets.textStyle(workbook);
            for (Field field : Field.values()) {
                list.setDefaultColumnStyle(field.ordinal(), text);
            }
            guide(workbook);
            choices(workbook, list);
            return Sheets.bytes(workbook);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void guide(XSSFWorkbook workbook) {
        Sheet guide = workbook.createSheet("Hướng dẫn");
        guide.setColumnWidth(0, 32 * 256);
        guide.setColumnWidth(1, 90 * 256);
        line(guide, 0, "Cột", "Cách ghi (cột có dấu * phải ghi)")
                .forEach(cell -> cell.setCellStyle(Sheets.headStyle(workbook)));
        for (Field field : Field.values()) {
            line(guide, field.ordinal() + 1, field.label() + (field.required() ? " *" : ""), FieldGuide.of(field));
        }
    }

    private static Row line(Sheet sheet, int number, String left, String right) {
        Row row = sheet.createRow(number);
        row.createCell(0).setCellValue(left);
        row.createCell(1).setCellValue(right);
        return row;
    }

    /** The answers stand on a sheet of their own: some hold commas, which a list inside the rule can't. */
    private static void choices(XSSFWorkbook workbook, Sheet list) {
        Sheet answers = workbook.createSheet(CHOICES);
        int column = 0;
        for (Field field : Field.values()) {
            List<String> options = field.options();
            if (!options.isEmpty()) {
                fill(answers, column, options);
                restrict(list, field, range(column, options.size()));
                column++;
            }
        }
        workbook.setSheetHidden(workbook.getSheetIndex(answers), true);
    }

    private static void fill(Sheet answers, int column, List<String> options) {
        for (int i = 0; i < options.size(); i++) {
            Row row = answers.getRow(i) == null ? answers.createRow(i) : answers.getRow(i);
            row.createCell(column).setCellValue(options.get(i));
        }
    }

    private static String range(int column, int size) {
        String letter = CellReference.convertNumToColString(column);
        return "'" + CHOICES + "'!$" + letter + "$1:$" + letter + "$" + size;
    }

    private static void restrict(Sheet list, Field field, String range) {
        DataValidationHelper helper = list.getDataValidationHelper();
        DataValidation rule = helper.createValidation(
                helper.createFormulaListConstraint(range),
                new CellRangeAddressList(1, SheetReader.MAX_ROWS, field.ordinal(), field.ordinal()));
        rule.setShowErrorBox(true);
        rule.createErrorBox(field.label(), "Chọn một mục trong danh sách.");
        list.addValidationData(rule);
    }
}
