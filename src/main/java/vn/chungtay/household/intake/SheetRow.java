package vn.chungtay.household.intake;

import java.util.List;

/** A row as it stands in the sheet: its number there, and the text of its cells from the first column on. */
record SheetRow(int number, List<String> cells) {

    SheetRow {
        cells = List.copyOf(cells);
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }

    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
