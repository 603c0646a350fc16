package vn.chungtay.demo;

import java.util.List;

/**
 * One line of a commune's list. A head of family called "Mẫu" with a number, in a village called "Mẫu", with an identity
 * number that begins with 000 (no province has it), can't be a real person.
 */
record DemoFamily(
        String name,
        boolean woman,
        int birthYear,
        String village,
        String group,
        int members,
        double area,
        boolean repair) {

    /** Column to cell, under the official heads. */
    List<Cell> cells() {
        return List.of(
                new Cell("Họ và tên chủ hộ", name),
                new Cell("Ngày, tháng, năm sinh", Integer.toString(birthYear)),
                new Cell("Giới tính", woman ? "Nữ" : "Nam"),
                new Cell("Số CCCD", identityNumber()),
                new Cell("Thôn", village),
                new Cell("Đối tượng", group),
                new Cell("Số khẩu", Integer.toString(members)),
                new Cell("Diện tích nhà (m²)", Double.toString(area).replace('.', ',')),
                new Cell("Nền, móng", "Không bền chắc"),
                new Cell("Khung, tường", "Không bền chắc"),
                new Cell("Mái", repair ? "Bền chắc" : "Không bền chắc"),
                new Cell("Nhu cầu", repair ? "Sửa chữa" : "Xây mới"));
    }

    private String identityNumber() {
        return "000" + (woman ? 1 : 0) + "%02d".formatted(birthYear % 100) + "000000";
    }

    record Cell(String head, String text) {}
}
