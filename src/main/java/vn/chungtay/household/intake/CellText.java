package vn.chungtay.household.intake;

import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import vn.chungtay.platform.Text;
import vn.chungtay.platform.Viet;

/** A cell as its reader would write it: dates day first, whole numbers without a point. */
final class CellText {

    private CellText() {}

    static String of(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> Text.clean(cell.getStringCellValue());
            case NUMERIC -> number(cell);
            case BOOLEAN -> cell.getBooleanCellValue() ? "Có" : "Không";
            default -> "";
        };
    }

    private static String number(Cell cell) {
        if (DateUtil.isCellDateFormatted(cell)) {
            return Viet.date(cell.getLocalDateTimeCellValue().toLocalDate());
        }
        BigDecimal number = BigDecimal.valueOf(cell.getNumericCellValue()).stripTrailingZeros();
        return number.toPlainString().replace('.', ',');
    }
}
