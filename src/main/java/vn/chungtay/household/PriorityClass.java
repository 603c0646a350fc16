package vn.chungtay.household;

/** The order of priority of Điều 5 TT 01/2022/TT-BXD; the order of the constants is the order of priority. */
public enum PriorityClass {
    A("a", "Hộ nghèo dân tộc thiểu số"),
    B("b", "Hộ nghèo có thành viên là người có công"),
    C("c", "Hộ nghèo, hộ cận nghèo có đối tượng bảo trợ xã hội"),
    D("d", "Hoàn cảnh đặc biệt khó khăn: già cả, neo đơn, khuyết tật"),
    DD("đ", "Ở vùng thường xuyên xảy ra thiên tai"),
    E("e", "Các hộ còn lại");

    private final String letter;
    private final String label;

    PriorityClass(String letter, String label) {
        this.letter = letter;
        this.label = label;
    }

    public String letter() {
        return letter;
    }

    public String label() {
        return label;
    }
}
