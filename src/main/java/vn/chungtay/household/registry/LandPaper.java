package vn.chungtay.household.registry;

/** On what the family's right to the land rests. */
enum LandPaper {
    CERTIFICATE("Giấy chứng nhận quyền sử dụng đất"),
    CONFIRMED("Xác nhận của UBND xã"),
    GIVEN("Được tặng cho, cho mượn"),
    NONE("Chưa có giấy tờ");

    private final String label;

    LandPaper(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
