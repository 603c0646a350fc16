package vn.chungtay.household.intake;

import com.github.pjfanning.xlsx.StreamingReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import vn.chungtay.platform.Refusal;

/** Reads the first sheet row by row, never the whole workbook into memory. */
final class SheetReader {

    static final int MAX_ROWS = 2_000;
    private static final int MAX_COLUMNS = 120;
    /** Title and head may stand above the rows. */
    private static final int ROWS_ABOVE = 20;

    private SheetReader() {}

    /** @throws Refusal in words for the officer if it is no bearable, readable .xlsx */
    static List<SheetRow> read(byte[] content) {
        WorkbookGuard.check(content);
        try (Workbook workbook = open(content)) {
            return rows(workbook);
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException broken) {
            throw new Refusal("Tệp bị hỏng, không đọc được. Mở lại trong Excel, lưu thành .xlsx rồi gửi lại.");
        }
    }

    private static Workbook open(byte[] content) {
        return StreamingReader.builder()
                .rowCacheSize(50)
                .bufferSize(8192)
                .setAvoidTempFiles(true)
                .open(new ByteArrayInputStream(content));
    }

    private static List<SheetRow> rows(Workbook workbook) {
        List<SheetRow> rows = new ArrayList<>();
        for (Row row : workbook.getSheetAt(0)) {
            SheetRow read = new SheetRow(row.getRowNum() + 1, cells(row));
            if (!read.isBlank()) {
                rows.add(read);
            }
            if (rows.size() > MAX_ROWS + ROWS_ABOVE) {
                throw new Refusal("Tệp có hơn 2.000 dòng. Chia danh sách thành nhiều tệp rồi gửi từng tệp.");
            }
        }
        return rows;
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (Cell cell : row) {
            if (cell.getColumnIndex() >= MAX_COLUMNS) {
                break;
            }
            while (cells.size() < cell.getColumnIndex()) {
                cells.add("");
            }
            cells.add(CellText.of(cell));
        }
        return cells;
    }
}
