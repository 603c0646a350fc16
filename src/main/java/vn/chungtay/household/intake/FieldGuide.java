package vn.chungtay.household.intake;

import vn.chungtay.household.registry.Field;

/** How a column is filled in, in words for whoever keeps the list. */
final class FieldGuide {

    private FieldGuide() {}

    static String of(Field field) {
        return switch (field.kind()) {
            case TEXT, LONG_TEXT -> "Chữ, nhiều nhất " + field.max() + " ký tự.";
            case IDENTITY -> "12 chữ số, để dạng chữ để không mất số 0 ở đầu.";
            case PHONE -> "Số điện thoại Việt Nam, ví dụ 0912345678.";
            case BIRTH -> "Ngày sinh như 05/02/1960, hoặc chỉ năm sinh như 1960.";
            case DATE -> "Ngày như 05/02/2020.";
            case YEAR -> "Năm, 4 chữ số.";
            case NUMBER -> "Số người, từ 0 đến " + field.max() + ".";
            case AREA -> "Số mét vuông, ví dụ 35,5.";
            case MONEY -> "Số tiền bằng đồng, ví dụ 80.000.000.";
            case CHOICE -> "Chọn: " + String.join("; ", field.options()) + ".";
        };
    }
}
