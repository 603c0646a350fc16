package vn.chungtay.nomination.process;

import java.time.LocalDate;
import java.util.Map;
import vn.chungtay.platform.Viet;
import vn.chungtay.tasklist.FieldRefusal;
import vn.chungtay.tasklist.FormValues;

/** Reads the inputs of a table; what is missing or wrong is said under the input. */
record Rows(Map<String, Map<String, String>> values) {

    private static final int LONGEST = 1000;

    static Rows of(FormValues form) {
        return new Rows(form.rows());
    }

    /** Empty if there is no such input. */
    String find(String row, String column) {
        String text = values.getOrDefault(row, Map.of()).getOrDefault(column, "");
        if (text.length() > LONGEST) {
            throw new FieldRefusal(name(row, column), "Không quá 1.000 ký tự.");
        }
        return text;
    }

    String text(String row, String column, String whenMissing) {
        String text = find(row, column);
        if (text.isEmpty()) {
            throw new FieldRefusal(name(row, column), whenMissing);
        }
        return text;
    }

    int number(String row, String column, int least, int most) {
        String wrong = "Nhập một số từ %d đến %d.".formatted(least, most);
        String text = text(row, column, wrong);
        if (!text.matches("[0-9]{1,6}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
            throw new FieldRefusal(name(row, column), wrong);
        }
        return Integer.parseInt(text);
    }

    LocalDate date(String row, String column) {
        return Viet.typedDate(text(row, column, "Nhập ngày."))
                .orElseThrow(() -> new FieldRefusal(name(row, column), "Nhập ngày theo dạng 31/12/2025."));
    }

    private static String name(String row, String column) {
        return "row." + row + "." + column;
    }
}
